package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.HeatMapTable;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;

/** The ranking of one audit and the offices by criterion; which audit stands in the address. */
@Prototype
@Route(value = ":partnership/rankings", layout = MainLayout.class)
@NavigationItem(key = "nav.rankings", icon = VaadinIcon.TROPHY, order = 42, section = "nav.section.mystery-client")
@ViewPermission(resource = Resource.RANKING, verb = Verb.READ)
final class RankingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Rankings rankings;
    private final transient OfficeDirectory offices;

    RankingsView(Rankings rankings, OfficeDirectory offices) {
        super("mystery.ranking");
        this.rankings = rankings;
        this.offices = offices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Audit> audits = rankings.audits();
        if (audits.isEmpty()) {
            add(new EmptyState(VaadinIcon.TROPHY, t("mystery.ranking.empty")));
            return;
        }
        RankingQuery query = RankingQuery.of(event.getLocation());
        Audit audit = audits.stream()
                .filter(candidate -> candidate.id().equals(query.audit()))
                .findFirst()
                .orElse(query.audit() == null ? latest(audits) : null);
        if (audit == null) {
            throw new RecordNotFound();
        }
        show(audits, query.on(audit.id()), event.getLocation().getPath());
    }

    /** The latest one with results; before any was released, the latest of all. */
    private static Audit latest(List<Audit> audits) {
        return audits.stream()
                .filter(audit -> audit.status() == AuditStatus.RELEASED)
                .findFirst()
                .orElseGet(audits::getFirst);
    }

    private void show(List<Audit> audits, RankingQuery query, String path) {
        AuditId id = Objects.requireNonNull(query.audit());
        Ranking ranking = rankings.of(id);
        subtitle(t(ranking.audit().title()) + " · " + Words.days(ranking.audit()));
        add(
                new RankingFilters(
                        audits, query, changed -> getUI().ifPresent(ui -> ui.navigate(path, changed.parameters()))),
                overall(ranking));
        List<RankedOffice> shown = shown(ranking, query);
        if (shown.isEmpty()) {
            add(new EmptyState(VaadinIcon.SEARCH, t("mystery.ranking.none")));
            return;
        }
        OfficeNames names = OfficeNames.of(offices.all());
        add(new RankingTable(ranking, shown, names));
        add(new H2(t("mystery.by-criterion")));
        add(new HeatMapTable(new CriterionHeatMap(rankings.criteria(id), rankings.byCriterion(id), names)
                .of(t(ranking.audit().title()), shown)));
    }

    private Div overall(Ranking ranking) {
        Ranking.Overall overall = ranking.overall();
        return Figure.row(
                new Figure(Words.index(overall.meanOfOffices()), t("mystery.mean-of-offices"))
                        .note(t("mystery.offices-with-result", overall.offices())),
                new Figure(Words.index(overall.pooled()), t("mystery.pooled"))
                        .note(t("mystery.scored-calls", overall.n())));
    }

    private List<RankedOffice> shown(Ranking ranking, RankingQuery query) {
        String part = query.name().strip().toLowerCase(locale());
        return ranking.offices().stream()
                .filter(office -> office.officeName().toLowerCase(locale()).contains(part))
                .toList();
    }
}
