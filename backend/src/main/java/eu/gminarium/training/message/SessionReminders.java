package eu.gminarium.training.message;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.messaging.schedule.DueTimes;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.messaging.schedule.ScheduledMessages;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reminds those who have a place, some days before the first meeting. */
@Singleton
class SessionReminders implements ScheduledMessages {

    private final MessageQueries queries;
    private final Recipients recipients;
    private final Teller teller;

    SessionReminders(MessageQueries queries, Recipients recipients, Teller teller) {
        this.queries = queries;
        this.recipients = recipients;
        this.teller = teller;
    }

    @Override
    @Transactional
    public void tell(MessageSettings settings, Instant now) {
        Optional<Integer> most = settings.reminderDays().stream().max(Integer::compare);
        if (most.isEmpty()) {
            return;
        }
        ZoneId zone = Scopes.currentPartnership().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (MessageQueries.ComingView coming : queries.coming(today, today.plusDays(most.get()))) {
            Instant start =
                    coming.firstDay().atTime(coming.startsAt()).atZone(zone).toInstant();
            DueTimes.reminder(settings, zone, coming.firstDay(), start, coming.enrolledAt(), now)
                    .ifPresent(days -> remind(coming, days));
        }
    }

    private void remind(MessageQueries.ComingView coming, int days) {
        String event = "session-reminder:" + coming.id() + ":" + coming.firstDay() + ":" + days;
        ApplicantView applicant = queries.applicant(coming.id()).orElseThrow();
        Recipient person =
                recipients.employee(applicant.employee(), applicant.fullName(), applicant.email(), Kind.REMINDER);
        List<MeetingTime> meetings = queries.meetings(applicant.sessionId());
        Message message = Message.of(
                        Kind.REMINDER,
                        event,
                        "message.coming",
                        List.of(applicant.title(), coming.firstDay(), applicant.place(), days),
                        applicant.page())
                .detailed(language -> SessionMessages.lines(meetings, language));
        teller.tell(message, person);
    }
}
