package eu.gminarium.ui.training;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.Moves;
import eu.gminarium.training.session.Session;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.function.Function;

/** Moving from a cancelled session to another one of the same training: one person, or everybody. */
@Prototype
final class MoveDialogs {

    private final Moves moves;

    MoveDialogs(Moves moves) {
        this.moves = moves;
    }

    /** Whether there is anywhere to go. */
    boolean possible(SessionId cancelled) {
        return !moves.targets(cancelled).isEmpty();
    }

    FormDialog<MoveForm> one(Application application, Runnable then) {
        return form(
                "procedure.move", application.session(), target -> List.of(moves.move(application.id(), target)), then);
    }

    FormDialog<MoveForm> everybody(Session cancelled, Runnable then) {
        return form("procedure.move.all", cancelled.id(), target -> moves.moveAll(cancelled.id(), target), then);
    }

    private FormDialog<MoveForm> form(
            String title, SessionId cancelled, Function<SessionId, List<Application>> move, Runnable then) {
        var target = new ComboBox<Session>(Texts.t("procedure.move.target"));
        target.setItems(moves.targets(cancelled));
        target.setItemLabelGenerator(session -> Words.days(session) + " · " + session.place() + " · "
                + Texts.t("training.remaining", session.remaining()));
        return new FormDialog<>(Texts.t(title), Texts.t("procedure.move.action"), MoveForm.class, (MoveForm form) -> {
                    say(moved(move, form));
                    then.run();
                })
                .explain(new Paragraph(Texts.t("procedure.move.explain")))
                .required("sessionId", target);
    }

    private static List<Application> moved(Function<SessionId, List<Application>> move, MoveForm form) {
        try {
            return move.apply(form.sessionId().id());
        } catch (InvalidField invalid) {
            throw PaperFields.renamed(invalid);
        }
    }

    private static void say(List<Application> moved) {
        long waiting = moved.stream()
                .filter(application -> application.status() == ApplicationStatus.WAITLISTED)
                .count();
        Notices.success(Texts.t("procedure.move.done", moved.size(), moved.size() - waiting, waiting));
    }

    /** What the form holds. */
    record MoveForm(Session sessionId) {}
}
