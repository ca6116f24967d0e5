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
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.card.IndicatorArea;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.report.job.DashboardReports;
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

    OfficeResultsView(Dashboard dashboard, IndicatorCards cards, BenchmarkWords words, DashboardReports reports) {
        this.dashboard = dashboard;
        this.cards = cards;
        this.words = words;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(dashboard.office(
                new OfficeId(RouteKey.of(event, "office")),
                PeerAddress.of(event.getLocation()).text()));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Paths.INDICATOR_PARAMETER)
                .ifPresent(this::scrollTo);
    }

    private void show(OfficeResults results) {
        removeAll();
        actions();
        String office = results.office().displayName();
        title(t("benchmark.results.title", office));
        subtitle(results.own() ? t("common.own-office") : null);
        crumb(t("benchmark.dashboard.title"), PeerAddress.carry(Paths.dashboard(), results.peers()));
        if (results.peers() != null) {
            add(new PeerNote(results.peers(), Paths.office(results.office().id())));
        }
        if (results.trends().isEmpty()) {
            add(new EmptyState(VaadinIcon.LINE_CHART, t("benchmark.results.empty")));
            return;
        }
        actions(new BriefButton(reports, results.office().id(), office));
        add(sentences(results.findings(), office, results.own()));
        if (results.trends().stream().anyMatch(EffectChain::holds)) {
            add(new EffectChain(results.trends(), office, words));
        }
        cards.areas().forEach(area -> area(area, results.trends(), office));
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
            list.add(
                    new ListItem(new Span(name + ": " + words.predicate(finding)), NextSteps.of(finding, office, own)));
        });
        section.add(list);
        return section;
    }

    private void area(IndicatorArea area, List<Trend> trends, String office) {
        Component[] drawn = trends.stream()
                .filter(trend -> trend.card().definition().area().equals(area.code()) && !EffectChain.holds(trend))
                .map(trend -> new OfficeTrend(trend, office, words).component())
                .toArray(Component[]::new);
        if (drawn.length > 0) {
            var grid = new Div(drawn);
            grid.addClassName("gm-trends");
            var section = new Section(new H2(t(area.name())), grid);
            section.addClassName("gm-area");
            add(section);
        }
    }

    private void scrollTo(String code) {
        getElement()
                .executeJs(
                        "const at = document.getElementById('indicator-' + $0); if (at) at.scrollIntoView({block:"
                                + " 'center'})",
                        code);
    }
}
