package eu.gminarium.ui.training;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.clash.Clashes;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The form of a session, for a new one and for changes. */
@Prototype
final class SessionDialogs {

    private static final int PLACE_LENGTH = 200;
    private static final int MOST_PLACES = 10_000;

    private final Sessions sessions;
    private final Clashes clashes;

    SessionDialogs(Sessions sessions, Clashes clashes) {
        this.sessions = sessions;
        this.clashes = clashes;
    }

    FormDialog<SessionForm> add(TrainingId training, Consumer<Session> then) {
        return form("training.schedule", input -> {
            Session added = named(() -> sessions.add(input.toInput(training)));
            Notices.success(Texts.t("training.session.saved"));
            ClashList.warn(clashes.ofSession(added.id()));
            then.accept(added);
        });
    }

    FormDialog<SessionForm> change(Session session, Runnable then) {
        return form("training.session.change", input -> {
                    named(() -> sessions.change(session.id(), input.toChange(session)));
                    Notices.success(Texts.t("training.session.saved"));
                    ClashList.warn(clashes.ofSession(session.id()));
                    then.run();
                })
                .read(SessionForm.of(session));
    }

    /** The form has one field for all meetings, whatever is wrong with one of them. */
    private static Session named(Supplier<Session> work) {
        try {
            return work.get();
        } catch (InvalidField invalid) {
            throw new InvalidField(invalid.errors().stream()
                    .map(error -> new FieldError(
                            error.field().startsWith("meetings.") ? "meetings" : error.field(),
                            error.messageKey(),
                            error.arguments()))
                    .toList());
        }
    }

    private static FormDialog<SessionForm> form(String title, Consumer<SessionForm> save) {
        var place = new TextField(Texts.t("training.place"));
        place.setMaxLength(PLACE_LENGTH);
        var capacity = new IntegerField(Texts.t("training.capacity"));
        capacity.setMin(1);
        capacity.setMax(MOST_PLACES);
        var meetings = new MeetingsField(Texts.t("training.meetings"));
        return new FormDialog<>(Texts.t(title), Texts.t("training.save"), SessionForm.class, save)
                .required("place", place)
                .required("capacity", capacity)
                .required("opensOn", Dates.picker(Texts.t("training.opens-on")))
                .required("closesOn", Dates.picker(Texts.t("training.closes-on")))
                .field(
                        "meetings",
                        meetings,
                        builder -> builder.withValidator(
                                value -> meetings.complete(), Texts.t("training.meeting.incomplete")));
    }
}
