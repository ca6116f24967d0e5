package eu.gminarium.training.http;

import eu.gminarium.training.MeetingId;
import eu.gminarium.training.attendance.AttendanceEntry;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.attendance.Presence;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person enrolled in a session.
 *
 * @param id the application's
 * @param share of the session's teaching hours, 0 to 1
 * @param reachesThreshold whether it is enough for a certificate
 * @param minutesPresent of clock time, breaks included
 * @param clockShare of the session's clock time, 0 to 1
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
        boolean reachesThreshold,
        long minutesPresent,
        double clockShare) {

    static AttendeeJson of(Attendee attendee) {
        return new AttendeeJson(
                attendee.application().value(),
                attendee.employee().value(),
                attendee.employeeName(),
                attendee.office().value(),
                attendee.officeName(),
                attendee.entries().entrySet().stream()
                        .filter(entry -> entry.getValue().presence() != null)
                        .map(entry -> PresenceJson.of(entry.getKey(), entry.getValue()))
                        .toList(),
                attendee.hoursPresent(),
                attendee.share(),
                attendee.reachesThreshold(),
                attendee.minutesPresent(),
                attendee.clockShare());
    }

    /**
     * What is recorded of a meeting.
     *
     * @param version to be given back with a correction
     */
    @Serdeable
    record PresenceJson(
            UUID meetingId,
            @Nullable Presence presence,
            @Nullable Instant checkedInAt,
            long version) {

        static PresenceJson of(MeetingId meeting, AttendanceEntry entry) {
            return new PresenceJson(meeting.value(), entry.presence(), entry.checkedInAt(), entry.version());
        }
    }
}
