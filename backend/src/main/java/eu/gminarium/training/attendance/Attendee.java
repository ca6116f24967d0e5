package eu.gminarium.training.attendance;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import java.util.Map;

/**
 * A person enrolled in a session, with what is known of their presence.
 *
 * @param presence by meeting; a meeting is missing until it is recorded
 * @param hoursPresent teaching hours of 45 minutes
 * @param share of the session's teaching hours, 0 to 1; an excused absence counts as absence
 * @param reachesThreshold whether the share is enough for a certificate
 */
public record Attendee(
        ApplicationId application,
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        Map<MeetingId, Presence> presence,
        int hoursPresent,
        double share,
        boolean reachesThreshold) {

    public Attendee {
        presence = Map.copyOf(presence);
    }
}
