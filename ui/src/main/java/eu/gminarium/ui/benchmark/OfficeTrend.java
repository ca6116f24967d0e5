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
import eu.gminarium.benchmark.dashboard.SelectedPeers;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.ui.common.ChartFrame;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws an indicator of one office: a chart over its periods, or one figure where there is one period only. */
final class OfficeTrend {

    private final Trend trend;
    private final String office;
    private final @Nullable SelectedPeers peers;
    private final BenchmarkWords words;
    private final Wording figures;
    private final IndicatorDefinition card;

    /** @param peers whom the office is compared with; null where that is everybody */
    OfficeTrend(Trend trend, String office, @Nullable SelectedPeers peers, BenchmarkWords words) {
        this.trend = trend;
        this.office = office;
        this.peers = peers;
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
        var line = new Paragraph(new Anchor(meaning(), Texts.t("benchmark.results.card")));
        line.addClassName("gm-trend-links");
        records(trend.points()).forEach(line::add);
        for (FormerTrend part : trend.former().reversed()) {
            String changed = Texts.t("benchmark.results.changed", part.replacedOn());
            line.add(named(new Anchor(Paths.versions(part.changed()), changed)));
            records(part.points()).forEach(line::add);
        }
        return line;
    }

    private String meaning() {
        return PeerAddress.carry(Paths.indicator(trend.card().code()), peers);
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
                .link(meaning());
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
        String path =
                PeerAddress.carry(Paths.office(trend.office(), trend.card().code()), peers);
        return new ChartFrame(words.charts().trend(trend, office), H3::new, path);
    }
}
