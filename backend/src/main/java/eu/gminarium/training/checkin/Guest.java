package eu.gminarium.training.checkin;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.attendance.Presence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected at a meeting.
 *
 * @param presence null until something is recorded
 * @param checkedInAt null unless it was recorded at the door
 */
public record Guest(
        ApplicationId application,
        String name,
        OfficeId office,
        String officeName,
        @Nullable Presence presence,
        @Nullable Instant checkedInAt) {

    public boolean present() {
        return presence == Presence.PRESENT;
    }
}
