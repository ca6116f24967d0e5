package eu.gminarium.training.message;

import eu.gminarium.messaging.Attachment;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.session.SessionEvents;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tells those who have a place of moved meetings and another place, and everybody who applied that a session does not take
 * place. A change that leaves the meetings as they are is no news, nor is one of meetings that are over.
 */
@Singleton
class SessionMessages implements SessionEvents {

    private final MessageQueries queries;
    private final MeetingInvitations invitations;
    private final Recipients recipients;
    private final Teller teller;
    private final Clock clock;

    SessionMessages(
            MessageQueries queries, MeetingInvitations invitations, Recipients recipients, Teller teller, Clock clock) {
        this.queries = queries;
        this.invitations = invitations;
        this.recipients = recipients;
        this.teller = teller;
        this.clock = clock;
    }

    @Override
    public void changed(SessionId id, boolean cancelled, long version) {
        List<MeetingTime> meetings = queries.meetings(id.value());
        if (over(meetings)) {
            return;
        }
        String event = "session:" + id.value() + ":" + version;
        List<ApplicantView> applicants = queries.ofSession(id.value());
        if (cancelled) {
            applicants.forEach(applicant -> tellCancelled(applicant, event));
        } else {
            applicants.stream()
                    .filter(applicant -> applicant.status() == ApplicationStatus.ENROLLED)
                    .forEach(applicant -> tellMoved(applicant, event, meetings));
        }
    }

    private boolean over(List<MeetingTime> meetings) {
        ZoneId zone = Scopes.currentPartnership().zone();
        return !meetings.isEmpty() && meetings.getLast().end(zone).isBefore(clock.instant());
    }

    private void tellCancelled(ApplicantView applicant, String event) {
        Recipient person = person(applicant);
        List<Attachment> files = invitations.cancel(applicant.sessionId(), applicant.employeeId(), person);
        teller.tell(message("message.cancelled", applicant, event).with(files), person);
    }

    private void tellMoved(ApplicantView applicant, String event, List<MeetingTime> meetings) {
        Recipient person = person(applicant);
        List<Attachment> files = invitations.invite(applicant.sessionId(), applicant.employeeId(), person);
        if (!files.isEmpty()) {
            Message moved = message("message.moved", applicant, event)
                    .with(files)
                    .detailed(language -> lines(meetings, language));
            teller.tell(moved, person);
        }
    }

    private Recipient person(ApplicantView applicant) {
        return recipients.employee(applicant.employee(), applicant.fullName(), applicant.email(), Kind.INVITATION);
    }

    private static Message message(String key, ApplicantView applicant, String event) {
        return Message.of(
                Kind.INVITATION, event, key, ApplicationMessages.arguments(applicant, null), applicant.page());
    }

    /** Each meeting's day, hours and place. */
    static String lines(List<MeetingTime> meetings, Locale language) {
        return meetings.stream()
                .map(meeting -> "– " + Formats.date(language, meeting.heldOn()) + ", " + meeting.startsAt() + "–"
                        + meeting.endsAt() + ", " + meeting.place() + "\n")
                .collect(Collectors.joining());
    }
}
