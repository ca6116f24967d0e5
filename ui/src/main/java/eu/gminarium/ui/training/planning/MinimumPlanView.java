package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.minimum.MinimumPlan;
import eu.gminarium.training.minimum.MinimumPlanId;
import eu.gminarium.training.minimum.MinimumPlans;
import eu.gminarium.training.minimum.OfficeProgress;
import eu.gminarium.training.minimum.PersonProgress;
import eu.gminarium.training.minimum.Progress;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.training.Buttons;
import eu.gminarium.ui.training.TrainingFields;
import eu.gminarium.ui.training.Words;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One legal minimum: what it says, who checked it, and how far offices and people are. */
@Prototype
@Route(value = ":partnership/minimum-plans/:id", layout = MainLayout.class)
@ViewPermission(resource = Resource.MINIMUM, verb = Verb.READ)
final class MinimumPlanView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MinimumPlans plans;
    private final transient Progress progress;
    private final transient PlanDialogs dialogs;
    private final transient TrainingFields fields;
    private final transient Clock clock;

    MinimumPlanView(MinimumPlans plans, Progress progress, PlanDialogs dialogs, TrainingFields fields, Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.dialogs = dialogs;
        this.fields = fields;
        this.clock = clock;
        crumb(t("need.minimum.title"), MinimumPlansView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        MinimumPlan plan = plans.get(new MinimumPlanId(RouteKey.of(event, "id")));
        LocalDate today = Words.today(clock);
        title(plan.name());
        subtitle(PlanWords.required(plan));
        if (Access.current().may(Resource.MINIMUM, Verb.WRITE)) {
            actions(
                    Buttons.primary(
                            "need.minimum.check",
                            () -> dialogs.check(plan, checked -> reload()).open()),
                    Buttons.plain(
                            "need.minimum.change",
                            () -> dialogs.change(plan, changed -> reload()).open()));
        }
        add(PlanWords.badge(plan, today), facts(plan, today));
        if (plan.onAt(plan.usualDay(today))) {
            progress(plan);
        } else {
            add(new Paragraph(t("need.minimum.off")));
        }
    }

    private Facts facts(MinimumPlan plan, LocalDate today) {
        Map<String, String> names = plan.topics().isEmpty() ? Map.of() : fields.topicNames();
        String topics = plan.topics().stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        LocalDate checkedOn = plan.checkedOn();
        String checkedBy = plan.checkedBy();
        return new Facts()
                .fact(t("need.minimum.country"), plan.country())
                .fact(t("need.minimum.citation"), plan.citation())
                .fact(t("need.minimum.source"), new Anchor(plan.sourceUrl(), plan.sourceUrl()))
                .fact(
                        t("need.minimum.positions"),
                        plan.positions().isEmpty()
                                ? t("need.minimum.positions.all")
                                : String.join(", ", plan.positions()))
                .fact(t("need.minimum.topics"), topics.isEmpty() ? t("need.minimum.topics.all") : topics)
                .fact(t("need.minimum.counts"), PlanWords.counts(plan, plan.usualDay(today)))
                .fact(t("need.minimum.valid-from"), Texts.date(plan.validFrom()))
                .fact(t("need.minimum.valid-to"), plan.validTo() == null ? null : Texts.date(plan.validTo()))
                .fact(
                        t("need.minimum.checked-by"),
                        checkedOn == null || checkedBy == null
                                ? null
                                : t("need.minimum.checked", checkedBy, checkedOn));
    }

    private void progress(MinimumPlan plan) {
        List<OfficeProgress> offices = progress.byOffice(plan.id(), null);
        if (!offices.isEmpty()) {
            var table = new PlainTable(
                    t("need.minimum.offices"),
                    List.of(t("need.office"), t("need.minimum.counted"), t("need.minimum.fulfilled")));
            offices.forEach(office ->
                    table.row(office.officeName(), Texts.integer(office.counted()), Texts.integer(office.fulfilled())));
            add(new H2(t("need.minimum.offices")), table);
        }
        List<PersonProgress> people = progress.people(plan.id(), null);
        add(
                new H2(t("need.minimum.people")),
                LazyList.of(
                                t("need.minimum.people"),
                                people,
                                new EmptyState(VaadinIcon.USERS, t("need.minimum.people.empty")))
                        .column(t("need.minimum.employee"), PersonProgress::employeeName)
                        .column(t("need.unit"), person -> person.officeName() + " · " + person.unitSymbol())
                        .column(t("need.minimum.position"), PersonProgress::position)
                        .number(t("need.minimum.attended"), PlanWords::attended)
                        .component(t("need.minimum.state"), PlanWords::badge));
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
