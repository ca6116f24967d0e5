package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;

/** One training and its sessions. */
@Prototype
@Route(value = ":partnership/trainings/:id", layout = MainLayout.class)
@ViewPermission(resource = Resource.TRAINING, verb = Verb.READ)
final class TrainingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Trainings trainings;
    private final transient Sessions sessions;
    private final transient TrainingDialogs dialogs;
    private final transient SessionDialogs sessionDialogs;
    private final transient Clock clock;

    TrainingView(
            Trainings trainings,
            Sessions sessions,
            TrainingDialogs dialogs,
            SessionDialogs sessionDialogs,
            Clock clock) {
        this.trainings = trainings;
        this.sessions = sessions;
        this.dialogs = dialogs;
        this.sessionDialogs = sessionDialogs;
        this.clock = clock;
        crumb(t("training.trainings.title"), TrainingsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Training training = trainings.get(new TrainingId(RouteKey.of(event, Paths.ID)));
        title(training.title());
        subtitle(training.goals().isBlank() ? null : training.goals());
        if (Access.current().may(Resource.TRAINING, Verb.WRITE)) {
            actions(
                    Buttons.primary(
                            "training.schedule",
                            () -> sessionDialogs
                                    .add(
                                            training.id(),
                                            added -> getUI().ifPresent(ui -> ui.navigate(Paths.session(added.id()))))
                                    .open()),
                    Buttons.plain(
                            "training.change",
                            () -> dialogs.change(training, changed -> reload()).open()));
        }
        Facts facts = facts(training);
        String materials = training.materials();
        if (materials != null) {
            facts.fact(t("need.training.materials"), new Materials(materials));
        }
        add(facts, new H2(t("training.sessions")), SessionList.ofOne(sessions.of(training.id()), Words.today(clock)));
    }

    private Facts facts(Training training) {
        return new Facts()
                .fact(t("training.topic"), t(training.topic()))
                .fact(t("training.provider"), training.provider())
                .fact(t("training.trainer"), training.trainer())
                .fact(t("training.language"), training.language().getDisplayLanguage(locale()))
                .fact(t("training.hours"), Texts.integer(training.teachingHours()))
                .fact(t("training.threshold"), Texts.integer(training.thresholdPercent()))
                .fact(t("training.price"), Texts.money(training.price()))
                .fact(t("need.training.programme"), training.programmeName())
                .fact(t("need.training.audience"), training.audience())
                .fact(t("need.training.funding"), training.fundingSource());
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
