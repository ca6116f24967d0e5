package eu.gminarium.training.application;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Actor;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The only writer of an application's status: each change is one row of its steps, and is told. */
@Singleton
class StepLog {

    private final ApplicationRepository applications;
    private final StepRepository steps;
    private final ApplicationEvents events;
    private final ActivityLog activity;
    private final Clock clock;

    StepLog(
            ApplicationRepository applications,
            StepRepository steps,
            ApplicationEvents events,
            ActivityLog activity,
            Clock clock) {
        this.applications = applications;
        this.steps = steps;
        this.events = events;
        this.activity = activity;
        this.clock = clock;
    }

    /** Adds the application with its first step. */
    ApplicationRow begin(ApplicationRow row, Note note) {
        applications.save(row);
        write(row, null, 1, note);
        return row;
    }

    /**
     * Moves the application on.
     *
     * @param number its place in the order of approvals, where the step gives it one
     * @throws ApplicationNotOpen if it is no longer in the status that the row says
     */
    ApplicationRow move(ApplicationRow row, ApplicationStatus to, @Nullable Long number, Note note) {
        if (applications.move(row.id(), row.status(), to, number) == 0) {
            throw new ApplicationNotOpen(
                    applications.findById(row.id()).map(ApplicationRow::status).orElse(row.status()));
        }
        return written(row, row.in(to), note);
    }

    /** Offers a place to somebody who waits. */
    void offer(ApplicationRow row, Instant until) {
        if (applications.offer(row.id(), until) == 0) {
            throw new ApplicationNotOpen(row.status());
        }
        written(row, row.in(ApplicationStatus.OFFERED), Note.NONE);
    }

    /**
     * Takes the application from a cancelled session to another one.
     *
     * @param queue where it stands in the waitlist there, if not at its number
     */
    void relocate(ApplicationRow row, SessionId target, ApplicationStatus to, long number, @Nullable Long queue) {
        int moved = applications.relocate(
                row.id(), row.sessionId(), row.status(), target.value(), to, number, row.order(), queue);
        if (moved == 0) {
            throw new ApplicationNotOpen(row.status());
        }
        written(row, row.in(to), Note.movedFrom(row.session()));
    }

    private ApplicationRow written(ApplicationRow before, ApplicationRow after, Note note) {
        write(after, before.status(), steps.countByApplicationId(before.id()) + 1, note);
        return after;
    }

    private void write(ApplicationRow row, @Nullable ApplicationStatus from, int number, Note note) {
        PaperStep paper = note.paper();
        steps.save(new StepRow(
                Ids.timeOrdered(),
                row.id(),
                number,
                from,
                row.status(),
                clock.instant(),
                Actor.current().map(AccountId::value).orElse(null),
                paper == null ? null : paper.signatory().value(),
                paper == null ? null : paper.signedOn(),
                note.reason(),
                note.cause(),
                note.movedFrom() == null ? null : note.movedFrom().value()));
        activity.record(row.status().name().toLowerCase(Locale.ROOT), "application", row.id(), Map.of("step", number));
        events.happened(new ApplicationId(row.id()), from, row.status(), number, note.reason());
    }
}
