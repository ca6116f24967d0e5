package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who came to the meetings of a session; coordinators record it meeting by meeting. */
@Prototype
@Route(value = ":partnership/sessions/:id/attendance", layout = MainLayout.class)
@ViewPermission(resource = Resource.APPLICATION, verb = Verb.READ)
final class AttendanceView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Attendance attendance;
    private final transient CorrectionDialogs corrections;
    private final transient Sessions sessions;
    private final transient SessionPapers papers;
    private final transient Clock clock;

    AttendanceView(
            Attendance attendance,
            CorrectionDialogs corrections,
            Sessions sessions,
            SessionPapers papers,
            Clock clock) {
        this.attendance = attendance;
        this.corrections = corrections;
        this.sessions = sessions;
        this.papers = papers;
        this.clock = clock;
        crumb(t("training.trainings.title"), TrainingsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Session session = sessions.get(new SessionId(RouteKey.of(event, Paths.ID)));
        title(t("training.attendance.title"));
        subtitle(session.trainingTitle() + " · " + Words.days(session));
        crumb(session.trainingTitle(), Paths.session(session.id()));
        List<Attendee> people = attendance.of(session.id()).stream()
                .sorted(Comparator.comparing(Attendee::officeName, Formats.collator(locale()))
                        .thenComparing(Attendee::employeeName, Formats.collator(locale())))
                .toList();
        actions(links(session).toArray(Component[]::new));
        if (people.isEmpty()) {
            add(new EmptyState(VaadinIcon.USERS, t("training.attendance.empty")));
            return;
        }
        add(overview(session, people));
        List<Meeting> past = session.meetings().stream()
                .filter(meeting -> !meeting.day().isAfter(Words.today(clock)))
                .toList();
        boolean records = Access.current().may(Resource.ATTENDANCE, Verb.WRITE);
        if (records && !past.isEmpty()) {
            add(
                    new H2(t("training.attendance.record")),
                    new AttendanceSheet(past, people, attendance, corrections, this::reload));
        }
        if (Access.current().may(Resource.TRAINING, Verb.WRITE)) {
            add(papers.of(session, this::reload));
        }
        corrections.history(session).ifPresent(history -> add(new H2(t("after.changes.title")), history));
    }

    private List<Button> links(Session session) {
        List<Button> links = new ArrayList<>();
        if (Access.current().may(Resource.TRAINING, Verb.WRITE)) {
            links.add(Buttons.primary(
                    "after.check-in.title", () -> UI.getCurrent().navigate(Paths.checkIn(session.id()))));
        }
        links.add(Buttons.plain("after.codes.title", () -> UI.getCurrent().navigate(Paths.codes(session.id()))));
        return links;
    }

    private PlainTable overview(Session session, List<Attendee> people) {
        List<String> headers = new ArrayList<>(List.of(t("training.employee"), t("training.office")));
        session.meetings().forEach(meeting -> headers.add(Texts.date(meeting.day())));
        headers.add(t("training.attendance.share"));
        headers.add(t("after.attendance.clock-share"));
        headers.add(t("training.attendance.threshold"));
        var table = new PlainTable(t("training.attendance.title"), headers);
        people.forEach(person -> table.row(cells(session, person)));
        return table;
    }

    private List<Component> cells(Session session, Attendee person) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(person.employeeName()));
        cells.add(new Span(person.officeName()));
        for (Meeting meeting : session.meetings()) {
            Presence presence = person.presence().get(meeting.id());
            cells.add(new Span(presence == null ? Words.NOTHING : Words.of(presence)));
        }
        cells.add(new Span(t("after.attendance.hours", person.hoursPresent()) + " · " + Texts.percent(person.share())));
        cells.add(new Span(clock(person.minutesPresent()) + " · " + Texts.percent(person.clockShare())));
        cells.add(
                person.reachesThreshold()
                        ? new StatusBadge(Tone.SUCCESS, t("training.attendance.reached"))
                        : new StatusBadge(Tone.NEUTRAL, t("training.attendance.missed")));
        return cells;
    }

    /** Hours and minutes of clock time: {@code 12:30}. */
    private static String clock(long minutes) {
        Duration time = Duration.ofMinutes(minutes);
        return "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
