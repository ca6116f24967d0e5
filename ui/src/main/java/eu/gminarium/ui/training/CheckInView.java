package eu.gminarium.ui.training;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.attendance.Arrival;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.checkin.CheckIn;
import eu.gminarium.training.checkin.CheckIns;
import eu.gminarium.training.checkin.DoorView;
import eu.gminarium.training.checkin.Guest;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Check-in at the door on a phone: one tap or a typed code for each person, and the link for the trainer's phone. */
@Prototype
@Route(value = ":partnership/sessions/:id/check-in", layout = MainLayout.class)
@ViewPermission(resource = Resource.TRAINING, verb = Verb.WRITE)
final class CheckInView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CheckIns checkIns;
    private final transient CheckInLinkPanel link;
    private final transient Sessions sessions;
    private final transient Clock clock;
    private final Select<Meeting> meeting = new Select<>();
    private final Div result = new Div();
    private final Paragraph count = new Paragraph();
    private final UnorderedList people = new UnorderedList();

    CheckInView(CheckIns checkIns, CheckInLinkPanel link, Sessions sessions, Clock clock) {
        super("after.check-in.title");
        this.checkIns = checkIns;
        this.link = link;
        this.sessions = sessions;
        this.clock = clock;
        crumb(t("training.trainings.title"), TrainingsView.class);
        people.addClassName("gm-door-people");
        result.getElement().setAttribute("role", "status");
        meeting.setLabel(t("training.meeting"));
        meeting.setItemLabelGenerator(item -> Texts.date(item.day()) + ", " + Words.hours(item));
        meeting.addValueChangeListener(chosen -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Session session = sessions.get(new SessionId(RouteKey.of(event, Paths.ID)));
        subtitle(session.trainingTitle());
        crumb(session.trainingTitle(), Paths.session(session.id()));
        if (session.meetings().isEmpty()) {
            add(new EmptyState(VaadinIcon.CALENDAR_O, t("training.meetings.empty")));
            return;
        }
        var door = new Div(meeting, result, count, code(), link, new H2(t("after.door.people")), people);
        door.addClassName("gm-door");
        add(door);
        meeting.setItems(session.meetings());
        meeting.setValue(nearest(session));
    }

    /** Today's meeting, else the next one, else the last. */
    private Meeting nearest(Session session) {
        LocalDate today = Words.today(clock);
        return session.meetings().stream()
                .filter(each -> !each.day().isBefore(today))
                .findFirst()
                .orElse(session.meetings().getLast());
    }

    private Div code() {
        var field = new TextField(t("after.door.short-code"));
        field.setMaxLength(200);
        var button = Buttons.primary("after.door.check-in", () -> {
            if (!field.getValue().isBlank()) {
                tell(checkIns.byCode(chosen(), field.getValue()));
                field.clear();
            }
            field.focus();
        });
        button.addClickShortcut(Key.ENTER).listenOn(field);
        var line = new Div(field, button);
        line.addClassName("gm-door-code");
        return line;
    }

    private MeetingId chosen() {
        return meeting.getValue().id();
    }

    private void show() {
        result.setVisible(false);
        link.show(chosen());
        list();
    }

    private void list() {
        DoorView door = checkIns.door(chosen());
        count.setText(t("after.door.count", door.present(), door.guests().size()));
        people.removeAll();
        door.guests().forEach(guest -> people.add(line(guest)));
        if (door.guests().isEmpty()) {
            people.add(new ListItem(t("after.door.nobody")));
        }
    }

    private ListItem line(Guest guest) {
        var name = new Span(new Span(guest.name()), Words.quiet(guest.officeName()));
        var here = new Div();
        here.addClassName("gm-door-here");
        Instant at = guest.checkedInAt();
        Presence presence = guest.presence();
        if (at != null) {
            var undo = Buttons.plain("after.door.undo", () -> undo(guest));
            undo.setAriaLabel(t("after.door.undo-of", guest.name()));
            here.add(new Span("✓ " + Words.time(at)), undo);
        } else if (presence != null) {
            here.add(new Span(Words.of(presence)));
        } else {
            var button = Buttons.plain(
                    "after.door.check-in", () -> tell(checkIns.byApplication(chosen(), guest.application())));
            button.setAriaLabel(t("after.door.check-in-of", guest.name()));
            here.add(button);
        }
        return new ListItem(name, here);
    }

    private void undo(Guest guest) {
        checkIns.undo(chosen(), guest.application());
        result("after.door.undone", "again", guest, null);
        list();
    }

    private void tell(CheckIn checkIn) {
        Arrival arrival = checkIn.arrival();
        switch (arrival.outcome()) {
            case CHECKED_IN -> result("after.door.in", "good", checkIn.guest(), null);
            case ALREADY ->
                result(
                        arrival.at() == null ? "after.door.already-there" : "after.door.already",
                        "again",
                        checkIn.guest(),
                        arrival.at());
            case ABSENT -> result("after.door.absent", "bad", checkIn.guest(), null);
            case NOT_ENROLLED -> result("after.door.unknown", "bad", null, null);
        }
        list();
    }

    private void result(String key, String tone, @Nullable Guest guest, @Nullable Instant at) {
        result.removeAll();
        result.setClassName("gm-door-result gm-door-" + tone);
        result.add(new Span(t(key, at == null ? "" : Words.time(at))));
        if (guest != null) {
            result.add(new Paragraph(guest.name() + " · " + guest.officeName()));
        }
        result.setVisible(true);
    }
}
