package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.minimum.MinimumPlan;
import eu.gminarium.training.minimum.MinimumPlans;
import eu.gminarium.training.minimum.PersonProgress;
import eu.gminarium.training.minimum.Progress;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.training.Buttons;
import eu.gminarium.ui.training.Words;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the law asks for, and one's own progress. */
@Prototype
@Route(value = ":partnership/minimum-plans", layout = MainLayout.class)
@NavigationItem(key = "nav.minimum-plans", icon = VaadinIcon.SCALE, order = 28, section = "nav.section.trainings")
@ViewPermission(resource = Resource.MINIMUM, verb = Verb.READ)
final class MinimumPlansView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MinimumPlans plans;
    private final transient Progress progress;
    private final transient PlanDialogs dialogs;
    private final transient Clock clock;

    MinimumPlansView(MinimumPlans plans, Progress progress, PlanDialogs dialogs, Clock clock) {
        super("need.minimum.title");
        this.plans = plans;
        this.progress = progress;
        this.dialogs = dialogs;
        this.clock = clock;
        subtitle(t("need.minimum.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (Access.current().may(Resource.MINIMUM, Verb.WRITE)) {
            actions(Buttons.primary(
                    "need.minimum.new", () -> dialogs.add(this::open).open()));
        }
        if (Access.current().employee() != null) {
            mine();
        }
        LocalDate today = Words.today(clock);
        add(
                new H2(t("need.minimum.plans")),
                LazyList.of(
                                t("need.minimum.plans"),
                                plans.all(),
                                new EmptyState(VaadinIcon.SCALE, t("need.minimum.empty")))
                        .link(t("need.minimum.name"), MinimumPlan::name, plan -> PlanWords.path(plan.id()))
                        .column(t("need.minimum.country"), MinimumPlan::country)
                        .column(t("need.minimum.citation"), MinimumPlan::citation)
                        .column(t("need.minimum.required"), PlanWords::required)
                        .component(t("need.minimum.state"), plan -> PlanWords.badge(plan, today)));
    }

    private void mine() {
        List<PersonProgress> own = progress.mine();
        add(new H2(t("need.minimum.mine")));
        add(
                own.isEmpty()
                        ? Words.quiet(t("need.minimum.mine.empty"))
                        : Figure.row(own.stream().map(this::figure).toArray(Figure[]::new)));
    }

    private Figure figure(PersonProgress own) {
        return new Figure(PlanWords.attended(own), own.plan().name())
                .note(PlanWords.counts(own.plan(), own.to()))
                .badge(PlanWords.badge(own));
    }

    private void open(MinimumPlan added) {
        getUI().ifPresent(ui -> ui.navigate(PlanWords.path(added.id())));
    }
}
