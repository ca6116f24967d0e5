package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.clash.Clash;
import eu.gminarium.training.clash.Clashes;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One session: its days, its places by office, and whoever has applied within the person's reach. */
@Prototype
@Route(value = ":partnership/sessions/:id", layout = MainLayout.class)
@ViewPermission(resource = Resource.TRAINING, verb = Verb.READ)
final class SessionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient ApplicationLists lists;
    private final transient SessionSteps steps;
    private final transient SeatPanel seats;
    private final transient ApplyDialogs applying;
    private final transient GroupDialogs groups;
    private final transient Clashes clashes;
    private final transient Clock clock;

    SessionView(
            Sessions sessions,
            ApplicationLists lists,
            SessionSteps steps,
            SeatPanel seats,
            ApplyDialogs applying,
            GroupDialogs groups,
            Clashes clashes,
            Clock clock) {
        this.sessions = sessions;
        this.lists = lists;
        this.steps = steps;
        this.seats = seats;
        this.applying = applying;
        this.groups = groups;
        this.clashes = clashes;
        this.clock = clock;
        crumb(t("training.trainings.title"), TrainingsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Session session = sessions.get(new SessionId(RouteKey.of(event, Paths.ID)));
        title(session.trainingTitle());
        subtitle(t("training.session.lead", Words.days(session), session.place(), Words.window(session)));
        actions(buttons(session).toArray(Component[]::new));
        add(Words.badge(session, Words.today(clock)), figures(session));
        add(clashes(session));
        add(new H2(t("training.meetings")), meetings(session));
        add(new H2(t("training.seats.by-office")), seats.of(session));
        if (Access.current().may(Resource.APPLICATION, Verb.READ)) {
            ApplicationFilter filter = ApplicationFilter.of(session.id());
            add(new H2(t("training.applications")), ApplicationTable.ofSession(lists, filter));
        }
    }

    private List<Button> buttons(Session session) {
        Access access = Access.current();
        List<Button> buttons = new ArrayList<>();
        LocalDate today = Words.today(clock);
        if (access.may(Resource.APPLICATION, Verb.WRITE) && session.openOn(today)) {
            if (access.employee() != null && !applied(session)) {
                buttons.add(Buttons.primary("training.apply", () -> {
                    applying.own(session);
                    reload();
                }));
            }
            if (ApplyDialogs.forOthers()) {
                buttons.add(Buttons.plain(
                        "training.apply.somebody",
                        () -> applying.somebody(session, added -> reload()).open()));
                buttons.add(Buttons.plain(
                        "procedure.group",
                        () -> groups.putForward(session, this::reload).open()));
            }
        }
        if (access.may(Resource.TRAINING, Verb.WRITE)) {
            buttons.addAll(steps.of(session, this::reload));
        } else if (access.may(Resource.ATTENDANCE, Verb.WRITE) && session.status() == SessionStatus.PUBLISHED) {
            buttons.add(SessionSteps.attendance(session));
        }
        return buttons;
    }

    private boolean applied(Session session) {
        return lists.mine().stream()
                .filter(application -> application.status().open())
                .map(Application::session)
                .anyMatch(session.id()::equals);
    }

    private Component clashes(Session session) {
        List<Clash> found = new ArrayList<>(clashes.ofSession(session.id()));
        if (Access.current().may(Resource.APPLICATION, Verb.READ)) {
            found.addAll(clashes.ofPeople(session.id()));
        }
        return ClashList.of(found);
    }

    private Div figures(Session session) {
        var taken = new Figure(Words.seats(session), t("training.seats"))
                .note(t("training.remaining", session.remaining()));
        if (session.kept() > 0) {
            taken.note(t("procedure.seats.kept", session.kept()));
        }
        return Figure.row(
                taken,
                new Figure(Texts.integer(session.offered()), t("procedure.offer.title")),
                new Figure(Texts.integer(session.waitlisted()), t("training.waitlist")));
    }

    private Component meetings(Session session) {
        var table = new PlainTable(
                t("training.meetings"),
                List.of(
                        t("training.meeting.day"),
                        t("training.meeting.time"),
                        t("training.hours"),
                        t("training.place")));
        session.meetings().forEach(meeting -> {
            table.row(List.of(
                    new Span(Texts.date(meeting.day())),
                    new Span(Words.hours(meeting)),
                    new Span(Texts.integer(meeting.teachingHours())),
                    where(session, meeting)));
        });
        return session.meetings().isEmpty() ? Words.quiet(t("training.meetings.empty")) : table;
    }

    private Component where(Session session, Meeting meeting) {
        String place = meeting.place() == null ? session.place() : meeting.place();
        var where = new Div(new Span(meeting.room() == null ? place : place + ", " + meeting.room()));
        String link = meeting.link();
        if (link != null) {
            where.add(new Text(" · "), new Anchor(link, t("need.meeting.join")));
        }
        return where;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
