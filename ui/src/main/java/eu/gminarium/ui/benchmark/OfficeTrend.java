package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.Trend.Line;
import eu.gminarium.ui.common.Trend.Point;
import eu.gminarium.ui.common.Trend.Scale;
import eu.gminarium.ui.common.TrendChart;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws an indicator of one office: a chart over its periods, or one figure where there is one period only. */
final class OfficeTrend {

    private final Trend trend;
    private final String office;
    private final BenchmarkWords words;
    private final Wording figures;
    private final IndicatorDefinition card;

    OfficeTrend(Trend trend, String office, BenchmarkWords words) {
        this.trend = trend;
        this.office = office;
        this.words = words;
        this.figures = words.figures();
        this.card = trend.card().definition();
    }

    Component component() {
        Component drawn = trend.points().size() == 1 ? figure(trend.points().getFirst()) : chart();
        drawn.setId("indicator-" + trend.card().code());
        return drawn;
    }

    /** What became of the latest value, as a sentence; the value itself if there is nothing before it. */
    String sentence() {
        Cell last = trend.points().getLast().cell();
        String step = words.sentences().step(figures, card, last);
        return BenchmarkWords.capital(step.isEmpty() ? figures.words(card, last.value()) : step);
    }

    private Component figure(TrendPoint point) {
        Cell cell = point.cell();
        var figure = new Figure(figures.words(card, cell.value()), Texts.t(card.name()))
                .note(figures.period(point.period()))
                .link(Paths.indicator(trend.card().code()));
        if (cell.value() instanceof Known known && !figures.sample(card, known).isEmpty()) {
            figure.note(figures.sample(card, known));
        }
        if (point.peers() != null) {
            String median = figures.value(card, point.peers().median());
            Integer rank = cell.standing().rank();
            figure.note(
                    rank == null
                            ? Texts.t("benchmark.median", median)
                            : Texts.t(
                                    "benchmark.rank-median", rank, point.peers().count(), median));
        }
        return figure;
    }

    private TrendChart chart() {
        var own = new Line(office, trend.points().stream().map(this::own).toList());
        var median = new Line(
                Texts.t("benchmark.median.line"),
                trend.points().stream().map(OfficeTrend::median).toList());
        boolean compared = trend.points().stream().anyMatch(point -> point.peers() != null);
        return new TrendChart(new eu.gminarium.ui.common.Trend(
                title(),
                sentence(),
                trend.points().stream()
                        .map(point -> figures.period(point.period()))
                        .toList(),
                scale(),
                compared ? List.of(own, median) : List.of(own)));
    }

    private String title() {
        String unit = figures.unit(card);
        return Texts.t(card.name()) + (card.unit() == IndicatorUnit.SHARE || unit.isEmpty() ? "" : " (" + unit + ")");
    }

    private Point own(TrendPoint point) {
        return switch (point.cell().value()) {
            case Known known
            when known.interval() != null ->
                new Point(
                        known.value(),
                        known.interval().lower(),
                        known.interval().upper(),
                        known.n(),
                        null);
            case Known known -> new Point(known.value(), null, null, known.n(), null);
            case Confidential() -> Point.missing(Texts.t("benchmark.confidential"));
            case Suppressed() -> Point.missing(Texts.t("benchmark.suppressed"));
            case Missing missing -> Point.missing(figures.missing(missing));
        };
    }

    private static Point median(TrendPoint point) {
        return point.peers() == null
                ? Point.missing(Texts.t("benchmark.median.few"))
                : Point.of(point.peers().median());
    }

    private Scale scale() {
        double[] ends = Stream.concat(
                        trend.points().stream().map(this::own),
                        trend.points().stream().map(OfficeTrend::median))
                .flatMapToDouble(OfficeTrend::ends)
                .toArray();
        ValueScale axis = ValueScale.around(card.unit(), ends);
        return new Scale(axis.lowest(), axis.highest(), card.unit() == IndicatorUnit.SHARE, card.decimals());
    }

    private static DoubleStream ends(Point point) {
        return Stream.of(point.value(), point.lower(), point.upper())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
    }
}
