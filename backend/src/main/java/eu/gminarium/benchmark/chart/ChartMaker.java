package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.chart.BeforeAfterChart;
import eu.gminarium.shared.chart.DistributionChart;
import eu.gminarium.shared.chart.HeatChart;
import eu.gminarium.shared.chart.LineChart;
import eu.gminarium.shared.chart.RankingChart;
import eu.gminarium.shared.chart.TimelineChart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes charts of what the dashboard says; each carries its sentence and its source. */
public record ChartMaker(ChartWords words) {

    /** One office over its periods, with the peers' median and middle half; broken where the definition changed. */
    public LineChart trend(Trend trend, String office) {
        return new TrendChart(trend, words).of(office);
    }

    /** The peers alone over the periods of any office's trend. */
    public LineChart peers(Trend trend) {
        return new TrendChart(trend, words).ofPeers();
    }

    /** What became of the latest value, as a sentence; the value itself if there is nothing before it. */
    public String sentence(Trend trend) {
        return new TrendChart(trend, words).sentence();
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

    /**
     * Trainings, service and satisfaction of an office on one time line; empty if there is nothing to show.
     *
     * @param events what happened in the office
     * @param last the indicator at the end, such as {@link LastLink} finds; null for none
     */
    public Optional<TimelineChart> chain(
            List<Trend> trends, List<SourcedEvent> events, @Nullable Trend last, String office) {
        return new ChainChart(words, office).of(trends, events, last);
    }

    /** Some indicators of some offices, in the given orders. */
    public HeatChart heat(Overview overview, List<Column> columns, List<Office> offices) {
        return new HeatMaker(overview, words).of(columns, offices);
    }
}
