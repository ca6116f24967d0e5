package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.result.AuditChange;
import eu.gminarium.mysteryclient.result.AuditChanges;
import eu.gminarium.mysteryclient.result.ComparedCriteria;
import eu.gminarium.mysteryclient.result.IndexChange;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.mysteryclient.result.TrainingEffects;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.AuditSelect;
import eu.gminarium.ui.mysteryclient.Figures;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.OwnOffices;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.TopicNames;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two audits, and what trainings have to do with it; which audits stands in the address. */
@Prototype
@Route(value = ":partnership/rankings/changes", layout = MainLayout.class)
@ViewPermission(resource = Resource.RANKING, verb = Verb.READ)
final class ChangesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String AUDIT = "audit";
    private static final String SINCE = "since";

    private final transient Rankings rankings;
    private final transient AuditChanges changes;
    private final transient TrainingEffects effects;
    private final transient OfficeDirectory offices;
    private final transient TopicNames topics;

    ChangesView(
            Rankings rankings,
            AuditChanges changes,
            TrainingEffects effects,
            OfficeDirectory offices,
            TopicNames topics) {
        super("mystery.change");
        this.rankings = rankings;
        this.changes = changes;
        this.effects = effects;
        this.offices = offices;
        this.topics = topics;
        crumb(t("mystery.ranking"), RankingsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        AuditId later = id(asked, AUDIT).or(this::latest).orElse(null);
        List<Audit> earlier = later == null ? List.of() : changes.earlier(later);
        if (later == null || earlier.isEmpty()) {
            var ranking = new Anchor(CurrentPartnership.path(Paths.RANKINGS), t("mystery.ranking"));
            ranking.addClassName("gm-button");
            add(new EmptyState(VaadinIcon.TRENDING_UP, t("mystery.change.empty"), ranking));
            return;
        }
        AuditId since = id(asked, SINCE).orElse(earlier.getFirst().id());
        AuditChange change = changes.between(since, later);
        subtitle(t(change.later().title()) + " · " + Words.days(change.later()));
        add(choice(earlier, change, event.getLocation().getPath()));
        tell(change);
    }

    private Optional<AuditId> latest() {
        List<Audit> audits = rankings.audits();
        return audits.isEmpty()
                ? Optional.empty()
                : Optional.of(RankingsView.latest(audits).id());
    }

    private static Optional<AuditId> id(QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .map(text -> new AuditId(RouteKey.parse(text).orElseThrow(RecordNotFound::new)));
    }

    private Div choice(List<Audit> earlier, AuditChange change, String path) {
        var since = new AuditSelect(
                "mystery.change.since",
                earlier,
                change.earlier().id(),
                picked -> getUI().ifPresent(ui -> ui.navigate(
                        path,
                        QueryParameters.simple(Map.of(
                                AUDIT, change.later().id().value().toString(),
                                SINCE, picked.value().toString())))));
        var row = new Div(since);
        row.addClassName("gm-row");
        return row;
    }

    private void tell(AuditChange change) {
        IndexChange together = change.together();
        add(new Paragraph(sentence(together)));
        if (together != null) {
            add(figures(together));
        }
        if (!change.criteria().whole()) {
            add(broken(change.criteria()));
        }
        if (together == null || change.criteria().same().isEmpty()) {
            return;
        }
        OfficeNames names = OfficeNames.of(offices.all());
        add(
                section("mystery.change.criteria", ChangeTables.byCriterion(change)),
                section("mystery.change.offices", ChangeTables.byOffice(change, OwnOffices.current(), names)),
                new EffectSection(
                        effects.between(change.earlier().id(), change.later().id()), topics.names(), names));
    }

    private String sentence(@Nullable IndexChange together) {
        if (together == null) {
            return t("mystery.change.nothing");
        }
        return t(
                "mystery.change.sentence." + together.verdict(),
                Words.index(together.before().index()),
                Words.index(together.after().index()),
                Texts.number(Math.abs(together.difference().value()), 1),
                Figures.signed(together.difference().interval().lower()),
                Figures.signed(together.difference().interval().upper()));
    }

    private Div figures(IndexChange together) {
        return Figure.row(
                new Figure(Words.index(together.before().index()), t("mystery.change.before"))
                        .note(t(
                                "mystery.interval.note",
                                Words.interval(together.before().interval()))),
                new Figure(Words.index(together.after().index()), t("mystery.change.after"))
                        .note(t(
                                "mystery.interval.note",
                                Words.interval(together.after().interval()))),
                new Figure(Figures.signed(together.difference().value()), t("mystery.change.difference"))
                        .note(Figures.difference(together.difference()))
                        .badge(Figures.badge(together.verdict())));
    }

    private Section broken(ComparedCriteria criteria) {
        var list = new UnorderedList();
        item(list, "mystery.change.broken.changed", criteria.changed());
        item(list, "mystery.change.broken.added", criteria.added());
        item(list, "mystery.change.broken.gone", criteria.gone());
        var section = section("mystery.change.broken");
        section.add(
                new Paragraph(t("mystery.change.broken.lead", criteria.same().size())), list);
        section.addClassName("gm-broken");
        return section;
    }

    private void item(UnorderedList list, String key, List<Criterion> criteria) {
        if (!criteria.isEmpty()) {
            list.add(new ListItem(t(
                    key, criteria.stream().map(criterion -> t(criterion.name())).collect(Collectors.joining(", ")))));
        }
    }

    private Section section(String key, Div... parts) {
        var section = new Section(new H2(t(key)));
        section.add(parts);
        section.addClassName("gm-section");
        return section;
    }
}
