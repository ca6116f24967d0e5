package eu.gminarium.training.http;

import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.attendance.Presence;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * A person enrolled in a session.
 *
 * @param id the application's
 * @param share of the session's teaching hours, 0 to 1
 * @param reachesThreshold whether it is enough for a certificate
 */
@Serdeable
record AttendeeJson(
        UUID id,
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        List<PresenceJson> meetings,
        int hoursPresent,
        double share,
        boolean reachesThreshold) {

    static AttendeeJson of(Attendee attendee) {
        return new AttendeeJson(
                attendee.application().value(),
                attendee.employee().value(),
                attendee.employeeName(),
                attendee.office().value(),
                attendee.officeName(),
                attendee.presence().entrySet().stream()
                        .map(entry -> new PresenceJson(entry.getKey().value(), entry.getValue()))
                        .toList(),
                attendee.hoursPresent(),
                attendee.share(),
                attendee.reachesThreshold());
    }

    @Serdeable
    record PresenceJson(@NotNull UUID meetingId, @NotNull Presence presence) {}
}
