package eu.gminarium.training.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one person at one meeting.
 *
 * @param presence null if a check-in was taken back and nothing was entered since
 * @param checkedInAt null unless the entry was made at the door
 * @param version how often it was changed since the first entry
 */
public record AttendanceEntry(
        @Nullable Presence presence, @Nullable Instant checkedInAt, long version) {}
