package eu.gminarium.training.message;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.messaging.schedule.DueTimes;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.messaging.schedule.ScheduledMessages;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reminds participants of the card that they have not filled in, on the day when it is due. */
@Singleton
class CardReminders implements ScheduledMessages {

    private static final Duration LATEST = Duration.ofDays(30);

    private final List<OpenCards> cards;
    private final MessageQueries queries;
    private final Recipients recipients;
    private final Teller teller;

    CardReminders(List<OpenCards> cards, MessageQueries queries, Recipients recipients, Teller teller) {
        this.cards = cards;
        this.queries = queries;
        this.recipients = recipients;
        this.teller = teller;
    }

    @Override
    @Transactional
    public void tell(MessageSettings settings, Instant now) {
        ZoneId zone = Scopes.currentPartnership().zone();
        LocalDate latest = LocalDate.ofInstant(now, zone).minusDays(settings.cardDays());
        cards.stream()
                .flatMap(source -> source.until(latest).stream())
                .filter(card -> due(card, settings, zone, now))
                .forEach(this::remind);
    }

    /** Cards of long ago are no news, for instance when this is switched on. */
    private static boolean due(OpenCards.OpenCard card, MessageSettings settings, ZoneId zone, Instant now) {
        Instant due = DueTimes.daysBefore(card.lastDay(), -settings.cardDays(), settings.reminderTime(), zone);
        return !due.isAfter(now) && now.isBefore(due.plus(LATEST));
    }

    private void remind(OpenCards.OpenCard card) {
        ApplicantView applicant = queries.applicant(card.application().value()).orElseThrow();
        Message message = Message.of(
                Kind.REMINDER,
                "card-due:" + applicant.id(),
                "message.card",
                List.of(applicant.title(), card.lastDay()),
                applicant.page());
        teller.tell(
                message,
                recipients.employee(applicant.employee(), applicant.fullName(), applicant.email(), Kind.REMINDER));
    }
}
