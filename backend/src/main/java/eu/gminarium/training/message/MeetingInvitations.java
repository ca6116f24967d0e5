package eu.gminarium.training.message;

import eu.gminarium.messaging.Attachment;
import eu.gminarium.messaging.SenderAddress;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.calendar.CalendarEntry;
import eu.gminarium.training.calendar.CalendarFile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keeps one person's calendar entries in step with a session: compares what they say with what is true now, writes down the
 * difference and makes the files that tell it. Nothing changed means no file.
 */
@Singleton
class MeetingInvitations {

    private final InvitationRepository repository;
    private final MessageQueries queries;
    private final SenderAddress sender;
    private final PublicAddress address;
    private final Clock clock;

    MeetingInvitations(
            InvitationRepository repository,
            MessageQueries queries,
            SenderAddress sender,
            PublicAddress address,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.sender = sender;
        this.address = address;
        this.clock = clock;
    }

    /** The files after which the person's calendar has exactly the session's meetings. */
    List<Attachment> invite(UUID session, UUID employee, Recipient person) {
        return bring(session, employee, person, queries.meetings(session));
    }

    /** The files after which the person's calendar has none of the session's meetings. */
    List<Attachment> cancel(UUID session, UUID employee, Recipient person) {
        return bring(session, employee, person, List.of());
    }

    private List<Attachment> bring(UUID session, UUID employee, Recipient person, List<MeetingTime> meetings) {
        String to = person.address();
        if (to == null) {
            return List.of();
        }
        List<Attachment> files = new ArrayList<>();
        for (InvitationRow row : difference(session, employee, meetings)) {
            files.add(file(row, person, to, files.size() + 1));
        }
        return files;
    }

    /** Writes what changed and returns it, cancellations first. */
    private List<InvitationRow> difference(UUID session, UUID employee, List<MeetingTime> meetings) {
        ZoneId zone = Scopes.currentPartnership().zone();
        MeetingMatch match = new MeetingMatch(
                meetings, repository.findBySessionIdAndEmployeeIdOrderByStartsAt(session, employee), zone);
        List<InvitationRow> changed = new ArrayList<>();
        match.left().stream()
                .filter(row -> !row.cancelled())
                .forEach(row -> changed.add(repository.update(row.withdrawn())));
        match.matched().forEach((meeting, row) -> {
            if (!row.says(meeting, zone)) {
                changed.add(repository.update(row.changedTo(meeting, zone)));
            } else if (!row.meetingId().equals(meeting.id())) {
                repository.update(row.of(meeting));
            }
        });
        match.fresh()
                .forEach(
                        meeting -> changed.add(repository.save(InvitationRow.first(session, employee, meeting, zone))));
        return changed;
    }

    private Attachment file(InvitationRow row, Recipient person, String to, int number) {
        Partnership partnership = Scopes.currentPartnership();
        CalendarEntry entry = row.entry(address.of("/app/" + partnership.slug() + "/sessions/" + row.sessionId()));
        var invitation = new CalendarFile.Invitation(partnership.name(), sender.value(), person.name(), to);
        String name = (entry.cancelled() ? "cancel-" : "meeting-") + number + ".ics";
        return Attachment.text(
                name, CalendarFile.type(entry), CalendarFile.invitation(entry, invitation, clock.instant()));
    }
}
