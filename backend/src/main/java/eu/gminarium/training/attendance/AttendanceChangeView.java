package eu.gminarium.training.attendance;

import eu.gminarium.shared.AccountId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change joined with the entry that it changed. */
@Introspected
record AttendanceChangeView(
        UUID meetingId,
        UUID applicationId,
        ChangeKind kind,
        @Nullable Presence oldPresence,
        @Nullable Presence newPresence,
        Instant at,
        @Nullable UUID accountId,
        @Nullable String reason) {

    ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    AttendanceChange toChange(Attendee attendee) {
        return new AttendanceChange(
                new MeetingId(meetingId),
                application(),
                attendee.employeeName(),
                attendee.office(),
                attendee.officeName(),
                kind,
                oldPresence,
                newPresence,
                at,
                accountId == null ? null : new AccountId(accountId),
                reason);
    }
}
