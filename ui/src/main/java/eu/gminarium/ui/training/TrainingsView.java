package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is ahead, and all trainings. */
@Prototype
@Route(value = ":partnership/trainings", layout = MainLayout.class)
@NavigationItem(key = "nav.trainings", icon = VaadinIcon.ACADEMY_CAP, order = 20, section = "nav.section.trainings")
@ViewPermission(resource = Resource.TRAINING, verb = Verb.READ)
final class TrainingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Trainings trainings;
    private final transient Sessions sessions;
    private final transient TrainingDialogs dialogs;
    private final transient Clock clock;

    TrainingsView(Trainings trainings, Sessions sessions, TrainingDialogs dialogs, Clock clock) {
        super("training.trainings.title");
        this.trainings = trainings;
        this.sessions = sessions;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        subtitle(t("training.trainings.lead"));
        if (Access.current().may(Resource.TRAINING, Verb.WRITE)) {
            actions(Buttons.primary(
                    "training.new", () -> dialogs.add(this::open).open()));
        }
        LocalDate today = Words.today(clock);
        List<Session> ahead = sessions.all().stream()
                .filter(session -> isAhead(session, today))
                .toList();
        add(new H2(t("training.ahead")), SessionList.withTitles(ahead, today));
        add(new H2(t("training.all")), list(trainings.all()));
    }

    private static boolean isAhead(Session session, LocalDate today) {
        return session.meetings().isEmpty()
                || !session.meetings().getLast().day().isBefore(today);
    }

    private LazyList<Training> list(List<Training> all) {
        return LazyList.<Training>of(
                        t("training.trainings.title"),
                        all,
                        new EmptyState(VaadinIcon.ACADEMY_CAP, t("training.trainings.empty")))
                .link(t("training.training"), Training::title, row -> Paths.training(row.id()))
                .column(t("training.topic"), row -> t(row.topic()))
                .column(t("training.provider"), Training::provider)
                .number(t("training.hours"), row -> Texts.integer(row.teachingHours()))
                .number(t("training.price"), row -> Texts.money(row.price()));
    }

    private void open(Training added) {
        getUI().ifPresent(ui -> ui.navigate(Paths.training(added.id())));
    }
}
