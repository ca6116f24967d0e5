package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.peers.Comparison;
import eu.gminarium.benchmark.peers.ComparisonRow;
import eu.gminarium.benchmark.peers.Comparisons;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.benchmark.PeerAddress;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indicator among chosen peers: where an office stands in sentences, and below them every peer. */
@Prototype
@Route(value = ":partnership/indicators/:indicator/compare", layout = MainLayout.class)
@ViewPermission(resource = Resource.DASHBOARD, verb = Verb.READ)
final class CompareView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Comparisons comparisons;
    private final transient PeerScreen screen;

    CompareView(Comparisons comparisons, PeerScreen screen) {
        this.comparisons = comparisons;
        this.screen = screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("indicator").orElse("");
        CompareQuery query = CompareQuery.of(event.getLocation());
        try {
            Comparison comparison = comparisons.compare(code, query.period(), query.peers());
            show(comparison, screen.filled(query, comparison.own()));
        } catch (RecordNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Comparison comparison, CompareQuery query) {
        removeAll();
        String code = comparison.card().code();
        String name = t(comparison.card().definition().name());
        title(t("peers.compare.title", name));
        subtitle(t("peers.compare.lead", screen.words().name(comparison.peers().option())));
        PeerChoice peers = comparison.peers().option().choice();
        crumb(t("benchmark.dashboard.title"), PeerAddress.carry(Paths.dashboard(), peers));
        crumb(name, PeerAddress.carry(Paths.indicator(code), peers));
        add(new CompareFilters(
                query,
                comparison.periods(),
                comparison.period(),
                comparison.peers(),
                screen,
                changed -> getUI().ifPresent(ui -> ui.navigate(Paths.compare(code), changed.parameters()))));
        boolean empty = comparison.rows().stream().noneMatch(row -> row.cell().period() != null);
        if (empty) {
            add(new EmptyState(VaadinIcon.BAR_CHART_H, t("peers.compare.empty")));
        } else {
            Office marked = query.office() == null ? null : screen.offices().get(query.office());
            add(verdict(comparison, marked), figures(comparison, marked), new PeerTable(comparison, marked, screen));
        }
        add(new WhyThese(comparison.peers(), screen), reading(), groups());
    }

    private Div verdict(Comparison comparison, @Nullable Office marked) {
        var box = new Div();
        box.addClassName("gm-verdict");
        List<String> sentences = marked == null
                ? List.of(t("peers.compare.choose"))
                : screen.words().verdict(comparison, marked.id(), name(marked));
        sentences.stream().map(Paragraph::new).forEach(box::add);
        return box;
    }

    private Div figures(Comparison comparison, @Nullable Office marked) {
        IndicatorDefinition card = comparison.card().definition();
        List<Figure> shown = new ArrayList<>();
        if (marked != null) {
            comparison.row(marked.id()).ifPresent(row -> shown.add(own(comparison, row)));
        }
        Distribution spread = comparison.distribution();
        if (spread == null) {
            shown.add(new Figure("–", t("benchmark.median.line")).note(t("benchmark.median.few")));
        } else {
            shown.add(new Figure(screen.figures().value(card, spread.median()), t("benchmark.median.line"))
                    .note(t("benchmark.median.count", spread.count())));
            shown.add(new Figure(
                            screen.figures().number(card, spread.lowerQuartile()) + " – "
                                    + screen.figures().value(card, spread.upperQuartile()),
                            t("benchmark.quartiles"))
                    .note(t(
                            "benchmark.quartiles.range",
                            screen.figures().number(card, spread.lowest()),
                            screen.figures().value(card, spread.highest()))));
        }
        shown.add(best(comparison));
        return Figure.row(shown.toArray(Figure[]::new));
    }

    private Figure own(Comparison comparison, ComparisonRow row) {
        IndicatorDefinition card = comparison.card().definition();
        var figure = new Figure(
                screen.figures().words(card, row.cell().value()), t("peers.compare.value", name(row.office())));
        if (row.cell().value() instanceof Known known
                && !screen.figures().sample(card, known).isEmpty()) {
            figure.note(screen.figures().sample(card, known));
        }
        Integer rank = row.cell().standing().rank();
        if (rank != null && comparison.distribution() != null) {
            figure.note(t("peers.compare.rank", rank, comparison.distribution().count()));
        }
        if (row.percentile() != null) {
            figure.note(t("peers.compare.percentile", Texts.percent(row.percentile())));
        }
        return figure;
    }

    private Figure best(Comparison comparison) {
        List<ComparisonRow> best = comparison.best();
        if (best.isEmpty()) {
            return new Figure("–", t("peers.compare.best")).note(t("peers.compare.best.none"));
        }
        ComparisonRow first = best.getFirst();
        IndicatorDefinition card = comparison.card().definition();
        var figure = new Figure(name(first.office()), t("peers.compare.best"))
                .note(screen.figures().words(card, first.cell().value()))
                .link(PeerAddress.carry(
                        Paths.office(first.office().id(), comparison.card().code()),
                        comparison.peers().option().choice()));
        return best.size() == 1 ? figure : figure.note(t("peers.compare.best.several", best.size()));
    }

    private String name(Office office) {
        return screen.names().getOrDefault(office.id(), office.displayName());
    }

    private NativeDetails reading() {
        var reading = new NativeDetails(t("peers.reading"), new Paragraph(t("peers.reading.text")));
        reading.addClassName("gm-reading");
        return reading;
    }

    private Paragraph groups() {
        return new Paragraph(new Anchor(CurrentPartnership.path("peer-groups"), t("peers.groups.title")));
    }

    /** The office's key as the table's rows carry it. */
    static boolean marks(@Nullable Office marked, OfficeId office) {
        return marked != null && marked.id().equals(office);
    }
}
