package eu.gminarium.ui.training;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** What a coordinator can do with a session; the next step of its life comes first. */
@Prototype
final class SessionSteps {

    private final Sessions sessions;
    private final SessionDialogs dialogs;
    private final SeatPanel seats;
    private final MoveDialogs moves;

    SessionSteps(Sessions sessions, SessionDialogs dialogs, SeatPanel seats, MoveDialogs moves) {
        this.sessions = sessions;
        this.dialogs = dialogs;
        this.seats = seats;
        this.moves = moves;
    }

    List<Button> of(Session session, Runnable reload) {
        List<Button> buttons = new ArrayList<>();
        if (session.status() == SessionStatus.DRAFT) {
            buttons.add(Buttons.primary("training.publish", () -> move(session, SessionStatus.PUBLISHED, reload)));
        }
        if (session.status() != SessionStatus.CANCELLED) {
            buttons.add(Buttons.plain(
                    "training.session.change",
                    () -> dialogs.change(session, reload).open()));
            buttons.add(Buttons.plain(
                    "procedure.seats.plan", () -> seats.change(session, reload).open()));
        } else if (approved(session) > 0 && moves.possible(session.id())) {
            buttons.add(Buttons.primary(
                    "procedure.move.all", () -> moves.everybody(session, reload).open()));
        }
        if (session.status() == SessionStatus.PUBLISHED) {
            buttons.add(attendance(session));
            buttons.add(Buttons.plain(
                    "certificate.title", () -> UI.getCurrent().navigate(Paths.certificates(session.id()))));
            buttons.add(Buttons.plain("training.cancel", () -> askToCancel(session, reload)));
        }
        return buttons;
    }

    /** Leads to the attendance list, also those who record the people of one office. */
    static Button attendance(Session session) {
        return Buttons.plain("training.attendance", () -> UI.getCurrent().navigate(Paths.attendance(session.id())));
    }

    private static int approved(Session session) {
        return session.enrolled() + session.offered() + session.waitlisted();
    }

    private void askToCancel(Session session, Runnable reload) {
        Confirm.danger(
                Texts.t("training.cancel.question"),
                Texts.t("training.cancel.consequence", approved(session)),
                Texts.t("training.cancel"),
                () -> move(session, SessionStatus.CANCELLED, reload));
    }

    private void move(Session session, SessionStatus status, Runnable reload) {
        sessions.change(session.id(), SessionChange.status(status));
        Notices.success(Texts.t("training.moved", Words.of(status)));
        reload.run();
    }
}
