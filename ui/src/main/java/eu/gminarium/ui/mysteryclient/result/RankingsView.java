package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.report.AuditReports;
import eu.gminarium.mysteryclient.result.AuditChanges;
import eu.gminarium.mysteryclient.result.AuditPublications;
import eu.gminarium.mysteryclient.result.AuditResult;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.mysteryclient.result.Results;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.HeatMapTable;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.OwnOffices;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.TopicNames;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results of one audit: ranking, distribution, areas, criteria, what to train next; which audit stands in the address. */
@Prototype
@Route(value = ":partnership/rankings", layout = MainLayout.class)
@NavigationItem(key = "nav.rankings", icon = VaadinIcon.TROPHY, order = 42, section = "nav.section.mystery-client")
@ViewPermission(resource = Resource.RANKING, verb = Verb.READ)
final class RankingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Rankings rankings;
    private final transient Results results;
    private final transient AuditChanges changes;
    private final transient OfficeDirectory offices;
    private final transient TopicNames topics;
    private final transient AuditReports reports;
    private final transient AuditPublications publications;

    /** They stay while what they ask for is made anew, so that one can go on typing. */
    private @Nullable RankingFilters filters;

    private final Div found = new Div();

    RankingsView(
            Rankings rankings,
            Results results,
            AuditChanges changes,
            OfficeDirectory offices,
            TopicNames topics,
            AuditReports reports,
            AuditPublications publications) {
        super("mystery.ranking");
        this.rankings = rankings;
        this.results = results;
        this.changes = changes;
        this.offices = offices;
        this.topics = topics;
        this.reports = reports;
        this.publications = publications;
        found.addClassName("gm-page-body");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Audit> audits = rankings.audits();
        if (audits.isEmpty()) {
            removeAll();
            filters = null;
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
    static Audit latest(List<Audit> audits) {
        return audits.stream()
                .filter(audit -> audit.status() == AuditStatus.RELEASED)
                .findFirst()
                .orElseGet(audits::getFirst);
    }

    private void show(List<Audit> audits, RankingQuery query, String path) {
        AuditId id = Objects.requireNonNull(query.audit());
        Ranking ranking = rankings.of(id);
        AuditResult result = results.of(id);
        subtitle(t(ranking.audit().title()) + " · " + Words.days(ranking.audit()));
        links(ranking);
        if (filters == null || !filters.show(audits, query)) {
            removeAll();
            filters = new RankingFilters(
                    audits, query, changed -> getUI().ifPresent(ui -> ui.navigate(path, changed.parameters())));
            add(filters, found);
        }
        found.removeAll();
        found.add(
                overall(ranking),
                new Paragraph(t("mystery.few-calls", ranking.audit().callsPerOffice())));
        List<RankedOffice> shown = shown(ranking, query);
        if (shown.isEmpty()) {
            found.add(new EmptyState(VaadinIcon.SEARCH, t("mystery.ranking.none")));
            return;
        }
        tell(ranking, result, shown, query);
    }

    private void tell(Ranking ranking, AuditResult result, List<RankedOffice> shown, RankingQuery query) {
        Set<OfficeId> own = OwnOffices.current();
        OfficeNames names = OfficeNames.of(offices.all());
        TopicNames.Names words = topics.names();
        found.add(
                section("mystery.distribution", new Histogram(ranking, own)),
                section("mystery.order", new AlikeNote(ranking, own, names), new RankingTable(ranking, shown, names)),
                new TrainNextSection(result, ranking.offices(), own, words, names),
                new AreaSection(result, words),
                section(
                        "mystery.by-criterion",
                        new Div(t("mystery.by-criterion.lead")),
                        new HeatMapTable(heatMap(result, own, names, query)
                                .of(t(ranking.audit().title()), shown))),
                new ReportSection(reports, ranking, own, names));
    }

    private static CriterionHeatMap heatMap(
            AuditResult result, Set<OfficeId> own, OfficeNames names, RankingQuery query) {
        return new CriterionHeatMap(
                result,
                names,
                own,
                query.sort().isEmpty() ? null : query.sort(),
                code -> CurrentPartnership.path(Paths.RANKINGS) + "?"
                        + query.sorted(code).parameters().getQueryString());
    }

    private void links(Ranking ranking) {
        List<Component> links = new ArrayList<>();
        AuditId id = ranking.audit().id();
        if (!changes.earlier(id).isEmpty()) {
            var link = new Anchor(Paths.changes(id), t("mystery.change"));
            link.addClassName("gm-button");
            links.add(link);
        }
        if (Access.current().may(Resource.AUDIT, Verb.WRITE) && ranking.audit().status() == AuditStatus.RELEASED) {
            links.add(publication(id));
        }
        if (publications.isPublic(id)) {
            String address = "/o/" + Scopes.currentPartnership().slug() + "/" + locale().getLanguage() + "/audits";
            links.add(new Anchor(address, t("mystery.public.open")));
        }
        actions(links.toArray(Component[]::new));
    }

    private Button publication(AuditId id) {
        return publications.isPublic(id)
                ? new Button(t("mystery.public.withdraw"), click -> {
                    publications.withdraw(id);
                    reload();
                })
                : new Button(
                        t("mystery.public.publish"),
                        click -> Confirm.ask(
                                t("mystery.public.question"),
                                t("mystery.public.consequence"),
                                t("mystery.public.publish"),
                                () -> {
                                    publications.publish(id);
                                    reload();
                                }));
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Section section(String key, Div... parts) {
        var section = new Section(new H2(t(key)));
        section.add(parts);
        section.addClassName("gm-section");
        return section;
    }

    private Div overall(Ranking ranking) {
        Ranking.Overall overall = ranking.overall();
        return Figure.row(
                new Figure(Words.index(overall.meanOfOffices()), t("mystery.mean-of-offices"))
                        .note(t("mystery.interval.note", Words.interval(overall.meanInterval())))
                        .note(t("mystery.offices-with-result", overall.offices())),
                new Figure(Words.index(overall.pooled()), t("mystery.pooled"))
                        .note(t("mystery.interval.note", Words.interval(overall.pooledInterval())))
                        .note(t("mystery.scored-calls", overall.n())));
    }

    private List<RankedOffice> shown(Ranking ranking, RankingQuery query) {
        String part = query.name().strip().toLowerCase(locale());
        return ranking.offices().stream()
                .filter(office -> office.officeName().toLowerCase(locale()).contains(part))
                .toList();
    }
}
