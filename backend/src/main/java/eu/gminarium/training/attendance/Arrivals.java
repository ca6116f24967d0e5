package eu.gminarium.training.attendance;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.Ids;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.attendance.Arrival.Outcome;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries of attendance made at the door. Two phones that check the same person in at once make one entry. */
@Singleton
@Unchecked("callers hold the meeting's check-in link, or may record attendance")
public class Arrivals {

    private final AttendanceRepository repository;
    private final AttendanceLog log;
    private final ActivityLog activity;
    private final Clock clock;

    Arrivals(AttendanceRepository repository, AttendanceLog log, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * Records that somebody has come.
     *
     * @param link of the trainer who checks in; null for somebody with an account
     */
    @Transactional
    public Arrival arrive(MeetingId meeting, ApplicationId application, @Nullable UUID link) {
        // The database keeps microseconds; what is told now must be what is told later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int entered = repository.enter(Ids.timeOrdered(), meeting.value(), application.value(), Presence.PRESENT, now);
        if (entered > 0) {
            note("checked-in", meeting, application);
            return new Arrival(Outcome.CHECKED_IN, now);
        }
        AttendanceRow row = repository
                .findByMeetingIdAndApplicationId(meeting.value(), application.value())
                .orElse(null);
        if (row == null) {
            return new Arrival(Outcome.NOT_ENROLLED, null);
        }
        if (row.presence() == null) {
            log.change(row, ChangeKind.CHECK_IN, Presence.PRESENT, link, null);
            note("checked-in", meeting, application);
            return new Arrival(Outcome.CHECKED_IN, now);
        }
        return row.presence() == Presence.PRESENT
                ? new Arrival(Outcome.ALREADY, row.checkedInAt())
                : new Arrival(Outcome.ABSENT, null);
    }

    /** Takes a check-in back; answers whether there was one. What a coordinator entered stays. */
    @Transactional
    public boolean undo(MeetingId meeting, ApplicationId application, @Nullable UUID link) {
        AttendanceRow row = repository
                .findByMeetingIdAndApplicationId(meeting.value(), application.value())
                .filter(entry -> entry.checkedInAt() != null)
                .orElse(null);
        if (row == null) {
            return false;
        }
        log.change(row, ChangeKind.UNDONE, null, link, null);
        note("check-in-undone", meeting, application);
        return true;
    }

    private void note(String action, MeetingId meeting, ApplicationId application) {
        activity.record(action, "application", application.value(), Map.of("meeting", meeting.value()));
    }
}
