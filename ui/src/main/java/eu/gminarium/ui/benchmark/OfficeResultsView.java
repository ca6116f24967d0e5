package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.card.IndicatorArea;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.SelectedPeers;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.report.job.DashboardReports;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.report.BriefButton;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One office over time: what it says in sentences, the chain from training to satisfaction, and every indicator. */
@Prototype
@Route(value = ":partnership/offices/:office/results", layout = MainLayout.class)
@ViewPermission(resource = Resource.DASHBOARD, verb = Verb.READ)
final class OfficeResultsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Dashboard dashboard;
    private final transient IndicatorCards cards;
    private final transient BenchmarkWords words;
    private final transient DashboardReports reports;
    private final transient OfficeDirectory directory;

    OfficeResultsView(
            Dashboard dashboard,
            IndicatorCards cards,
            BenchmarkWords words,
            DashboardReports reports,
            OfficeDirectory directory) {
        this.dashboard = dashboard;
        this.cards = cards;
        this.words = words;
        this.reports = reports;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String chosen = query.getSingleParameter(Paths.CHAIN_PARAMETER).orElse(null);
        show(
                dashboard.office(
                        new OfficeId(RouteKey.of(event, "office")),
                        PeerAddress.of(event.getLocation()).text()),
                chosen,
                event.getLocation());
        query.getSingleParameter(Paths.INDICATOR_PARAMETER)
                .map(code -> "indicator-" + code)
                .or(() -> Optional.ofNullable(chosen).map(code -> "chain"))
                .ifPresent(this::scrollTo);
    }

    private void show(OfficeResults results, @Nullable String chosen, Location location) {
        removeAll();
        actions();
        String office = directory.distinctName(results.office());
        title(t("benchmark.results.title", office));
        subtitle(results.own() ? t("common.own-office") : null);
        crumb(t("benchmark.dashboard.title"), PeerAddress.carry(Paths.dashboard(), results.peers()));
        if (results.peers() != null) {
            add(new PeerNote(results.peers(), Paths.office(results.office().id())));
        }
        if (results.trends().isEmpty() && results.past().isEmpty()) {
            add(new EmptyState(VaadinIcon.LINE_CHART, t("benchmark.results.empty")));
            return;
        }
        actions(new BriefButton(reports, results.office().id(), office));
        add(sentences(results.findings(), office, results.own()));
        if (results.trends().stream().anyMatch(EffectChain::holds)) {
            add(new EffectChain(
                    results,
                    office,
                    dashboard.events(results.office().id()),
                    chosen,
                    words,
                    code -> getUI().ifPresent(ui -> ui.navigate(location.getPath(), ending(location, code)))));
        }
        List<Trend> drawn = Stream.concat(results.trends().stream(), results.past().stream())
                .toList();
        cards.areas().forEach(area -> area(area, drawn, results.peers(), office));
        add(comparisons(results));
    }

    private Section comparisons(OfficeResults results) {
        var list = new UnorderedList();
        results.trends()
                .forEach(trend -> list.add(new ListItem(new Anchor(
                        Paths.compare(trend.card().code(), results.office().id()),
                        t(trend.card().definition().name())))));
        var section = new Section(new H2(t("peers.compare.open")), list);
        section.addClassName("gm-sentences");
        return section;
    }

    private Section sentences(List<Finding> findings, String office, boolean own) {
        var section = new Section(new H2(t("benchmark.results.sentences")));
        section.addClassName("gm-sentences");
        if (findings.isEmpty()) {
            section.add(new Paragraph(t("benchmark.results.none")));
            return section;
        }
        var list = new UnorderedList();
        findings.forEach(finding -> {
            String name = t(finding.card().definition().name());
            String predicate = words.sentences().predicate(words.figures(), finding);
            list.add(new ListItem(new Span(name + ": " + predicate), NextSteps.of(finding, office, own)));
        });
        section.add(list);
        return section;
    }

    private void area(IndicatorArea area, List<Trend> trends, @Nullable SelectedPeers peers, String office) {
        Component[] drawn = trends.stream()
                .filter(trend -> trend.card().definition().area().equals(area.code()) && !EffectChain.holds(trend))
                .map(trend -> new OfficeTrend(trend, office, peers, words).component())
                .toArray(Component[]::new);
        if (drawn.length > 0) {
            var grid = new Div(drawn);
            grid.addClassName("gm-trends");
            var section = new Section(new H2(t(area.name())), grid);
            section.addClassName("gm-area");
            add(section);
        }
    }

    /** The same address with another indicator at the end of the chain. */
    private static QueryParameters ending(Location location, String code) {
        return location.getQueryParameters()
                .excluding(Paths.INDICATOR_PARAMETER)
                .merging(Paths.CHAIN_PARAMETER, code);
    }

    private void scrollTo(String id) {
        getElement()
                .executeJs(
                        "const at = document.getElementById($0); if (at) at.scrollIntoView({block: $1})",
                        id,
                        "chain".equals(id) ? "start" : "center");
    }
}
