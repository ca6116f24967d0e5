package eu.gminarium.training.attendance;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A person enrolled in a session, with what is known of their presence.
 *
 * @param entries by meeting; a meeting is missing until something was entered
 * @param hoursPresent teaching hours of 45 minutes
 * @param share of the session's teaching hours, 0 to 1; an excused absence counts as absence
 * @param reachesThreshold whether the share is enough for a certificate
 * @param minutesPresent of clock time, from the beginning to the end of each meeting attended, breaks included
 * @param clockShare of the session's clock time, 0 to 1
 */
public record Attendee(
        ApplicationId application,
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        Map<MeetingId, AttendanceEntry> entries,
        int hoursPresent,
        double share,
        boolean reachesThreshold,
        long minutesPresent,
        double clockShare) {

    public Attendee {
        entries = Map.copyOf(entries);
    }

    /** By meeting; a meeting is missing until the presence is recorded. */
    public Map<MeetingId, Presence> presence() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().presence() != null)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> Objects.requireNonNull(entry.getValue().presence())));
    }
}
