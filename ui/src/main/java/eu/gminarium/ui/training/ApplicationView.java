package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.clash.Clashes;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One application: where it is, what can be done next, and who did what before. */
@Prototype
@Route(value = ":partnership/applications/:id", layout = MainLayout.class)
@ViewPermission(resource = Resource.APPLICATION, verb = Verb.READ)
final class ApplicationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationLists lists;
    private final transient Decisions decisions;
    private final transient OfferCards offers;
    private final transient MoveDialogs moves;
    private final transient StepTable steps;
    private final transient ApplicationPapers papers;
    private final transient Clashes clashes;

    ApplicationView(
            ApplicationLists lists,
            Decisions decisions,
            OfferCards offers,
            MoveDialogs moves,
            StepTable steps,
            ApplicationPapers papers,
            Clashes clashes) {
        this.lists = lists;
        this.decisions = decisions;
        this.offers = offers;
        this.moves = moves;
        this.steps = steps;
        this.papers = papers;
        this.clashes = clashes;
        crumb(t("training.applications.title"), ApplicationsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Application application = lists.get(new ApplicationId(RouteKey.of(event, Paths.ID)));
        title(application.employeeName());
        subtitle(application.trainingTitle());
        actions(buttons(application).toArray(Component[]::new));
        add(
                Words.badge(application),
                new Facts()
                        .fact(t("training.office"), application.officeName())
                        .fact(t("training.unit"), application.unitSymbol())
                        .fact(t("training.submitted-on"), Texts.date(application.submittedOn()))
                        .fact(t("training.first-day"), Words.day(application.firstDay()))
                        .fact(t("training.place"), application.place()),
                new Anchor(Paths.session(application.session()), t("training.to-session")),
                ClashList.of(clashes.of(application.id())),
                new H2(t("training.steps")),
                steps.of(lists.steps(application.id())),
                papers.of(application, this::reload));
    }

    private List<Button> buttons(Application application) {
        Consumer<Application> reload = changed -> reload();
        List<Button> buttons = new ArrayList<>();
        if (lists.inbox().stream().map(Application::id).anyMatch(application.id()::equals)) {
            buttons.add(
                    Buttons.primary(Decisions.yesKey(application), () -> reload.accept(decisions.grant(application))));
            buttons.add(Buttons.plain(
                    "training.decline",
                    () -> decisions.decline(application, reload).open()));
        }
        boolean foreign = !application.employee().equals(Access.current().employee());
        boolean office =
                Access.current().offices(Resource.APPLICATION, Verb.WRITE).contains(application.office());
        if (offers.answers(application)) {
            buttons.add(offers.accept(application, this::reload));
            buttons.add(offers.decline(application, this::reload));
        }
        if (movable(application) && (office || !foreign)) {
            buttons.add(Buttons.primary(
                    "procedure.move", () -> moves.one(application, this::reload).open()));
        }
        if (office && Decisions.waits(application)) {
            buttons.add(Buttons.plain(
                    "training.paper", () -> decisions.paper(application, reload).open()));
        }
        if (application.status().open() && application.status() != ApplicationStatus.OFFERED && (office || !foreign)) {
            buttons.add(Buttons.plain(
                    "training.withdraw",
                    () -> decisions.withdraw(application, reload).open()));
        }
        return buttons;
    }

    private boolean movable(Application application) {
        return application.sessionStatus() == SessionStatus.CANCELLED
                && application.status().approved()
                && moves.possible(application.session());
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
