package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.chart.BeforeAfterChart;
import eu.gminarium.shared.chart.ChartText;
import eu.gminarium.shared.chart.DistributionChart;
import eu.gminarium.shared.chart.HeatChart;
import eu.gminarium.shared.chart.LineChart;
import eu.gminarium.shared.chart.LineChart.Series;
import eu.gminarium.shared.chart.RankingChart;
import eu.gminarium.shared.chart.Spread;
import eu.gminarium.shared.chart.TimelineChart;
import eu.gminarium.shared.chart.ValueAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes charts of what the dashboard says; each carries its sentence and its source. */
public record ChartMaker(ChartWords words) {

    /** One office over its periods, with the peers' median and middle half. */
    public LineChart trend(Trend trend, String office) {
        IndicatorDefinition card = trend.card().definition();
        Series own = new Series(
                office,
                trend.points().stream()
                        .map(point -> words.datum(card, point.cell().value()))
                        .toList());
        return lines(trend, sentence(trend), List.of(own));
    }

    /** The peers alone over the periods of any office's trend. */
    public LineChart peers(Trend trend) {
        TrendPoint last = trend.points().getLast();
        String median = last.peers() == null
                ? words.t("benchmark.median.few")
                : words.t(
                        "chart.peers.sentence",
                        words.figures().period(last.period()),
                        words.figures()
                                .value(trend.card().definition(), last.peers().median()),
                        last.peers().count());
        return lines(trend, median, List.of());
    }

    /** What became of the latest value, as a sentence; the value itself if there is nothing before it. */
    public String sentence(Trend trend) {
        Cell last = trend.points().getLast().cell();
        IndicatorDefinition card = trend.card().definition();
        String step = words.sentences().step(words.figures(), card, last);
        return words.capital(step.isEmpty() ? words.figures().words(card, last.value()) : step);
    }

    /** All offices of an indicator in one period, each as a dot. */
    public DistributionChart distribution(IndicatorResults results) {
        return new PeerCharts(results, words).distribution();
    }

    /**
     * The offices in their order.
     *
     * @param most rows to draw, at least 4
     */
    public RankingChart ranking(IndicatorResults results, int most) {
        return new PeerCharts(results, words).ranking(most);
    }

    /** The offices with an earlier value whose change is largest; empty if there is none. */
    public Optional<BeforeAfterChart> beforeAfter(IndicatorResults results, int most) {
        return new PeerCharts(results, words).beforeAfter(most);
    }

    /** Trainings, service and satisfaction of an office on one time line; empty if there are no values. */
    public Optional<TimelineChart> chain(List<Trend> trends, String office) {
        return new ChainChart(words, office).of(trends);
    }

    /** Some indicators of some offices, in the given orders. */
    public HeatChart heat(Overview overview, List<Column> columns, List<Office> offices) {
        return new HeatMaker(overview, words).of(columns, offices);
    }

    private LineChart lines(Trend trend, String sentence, List<Series> lines) {
        IndicatorDefinition card = trend.card().definition();
        List<@Nullable Spread> peers = new ArrayList<>();
        trend.points().forEach(point -> peers.add(words.spread(card, point.peers())));
        return new LineChart(
                new ChartText(words.title(card), sentence, words.source(trend.card())),
                words.labels(),
                trend.points().stream()
                        .map(point -> words.figures().period(point.period()))
                        .toList(),
                axis(trend, !lines.isEmpty()),
                lines,
                peers,
                List.of());
    }

    private ValueAxis axis(Trend trend, boolean own) {
        var unit = trend.card().definition().unit();
        var values = trend.points().stream().map(point -> point.cell().value()).toList();
        var peers = new ArrayList<@Nullable Distribution>();
        trend.points().forEach(point -> peers.add(point.peers()));
        return Scales.axis(Scales.around(unit, own ? values : List.of(), peers), unit, words);
    }
}
