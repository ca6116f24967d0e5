package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.FormerTrend;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.ui.common.ChartFrame;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Texts;
import java.util.List;
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
        var whole = new Div(trend.line() ? chart() : figure(trend.points().getFirst()), behind());
        whole.addClassName("gm-trend-whole");
        whole.setId("indicator-" + trend.card().code());
        return whole;
    }

    /** What the figures mean, and the records behind them; what is computed has none. */
    private Paragraph behind() {
        var line = new Paragraph(new Anchor(Paths.indicator(trend.card().code()), Texts.t("benchmark.results.card")));
        line.addClassName("gm-trend-links");
        records(trend.points()).forEach(line::add);
        for (FormerTrend part : trend.former().reversed()) {
            String changed = Texts.t("benchmark.results.changed", part.replacedOn());
            line.add(named(new Anchor(Paths.versions(part.changed()), changed)));
            records(part.points()).forEach(line::add);
        }
        return line;
    }

    private Stream<Anchor> records(List<TrendPoint> points) {
        return points.reversed().stream().flatMap(point -> {
            MeasurementId record = point.cell().record();
            String period = figures.period(point.period());
            return record == null
                    ? Stream.empty()
                    : Stream.of(
                            named(new Anchor(Paths.measurement(record), Texts.t("benchmark.results.record", period))));
        });
    }

    /** The link, said aloud with the indicator that it belongs to. */
    private Anchor named(Anchor link) {
        link.getElement().setAttribute("aria-label", Texts.t(card.name()) + ": " + link.getText());
        return link;
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

    private ChartFrame chart() {
        String path = Paths.office(trend.office(), trend.card().code());
        return new ChartFrame(words.charts().trend(trend, office), H3::new, path);
    }
}
