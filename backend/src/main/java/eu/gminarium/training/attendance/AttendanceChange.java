package eu.gminarium.training.attendance;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A later change of what was recorded of somebody at a meeting; changes are only ever added.
 *
 * @param from null if nothing was recorded before
 * @param to null if a check-in was taken back
 * @param account who did it; null for the trainer, who has no account
 * @param reason never null for a correction
 */
public record AttendanceChange(
        MeetingId meeting,
        ApplicationId application,
        String employeeName,
        OfficeId office,
        String officeName,
        ChangeKind kind,
        @Nullable Presence from,
        @Nullable Presence to,
        Instant at,
        @Nullable AccountId account,
        @Nullable String reason) {}
