package eu.gminarium.training.message;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.messaging.schedule.DueTimes;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.messaging.schedule.ScheduledMessages;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reminds those who decide of applications that wait longer than the partnership allows, of each of them once; what gets
 * overdue together comes in one message.
 */
@Singleton
class WaitingReminders implements ScheduledMessages {

    private final MessageQueries queries;
    private final Deciders deciders;
    private final Teller teller;

    WaitingReminders(MessageQueries queries, Deciders deciders, Teller teller) {
        this.queries = queries;
        this.deciders = deciders;
        this.teller = teller;
    }

    @Override
    @Transactional
    public void tell(MessageSettings settings, Instant now) {
        ZoneId zone = Scopes.currentPartnership().zone();
        Map<Recipient, List<ApplicantView>> overdue = new LinkedHashMap<>();
        // A day more than any clock change takes away; the exact time is compared below.
        Instant before = now.minus(Duration.ofDays(settings.waitingDays() - 1L));
        for (ApplicantView application : queries.undecided(before, LocalDate.ofInstant(now, zone))) {
            if (!due(application, settings, zone).isAfter(now)) {
                deciders.of(application, Kind.REMINDER).stream()
                        .filter(person -> teller.first(
                                "overdue:" + application.id() + ":" + application.stepNumber() + ":" + person.key()))
                        .forEach(person -> overdue.computeIfAbsent(person, key -> new ArrayList<>())
                                .add(application));
            }
        }
        overdue.forEach((person, applications) -> remind(person, applications, settings.waitingDays()));
    }

    /** That many days after the last step, at the time of reminders. */
    private static Instant due(ApplicantView application, MessageSettings settings, ZoneId zone) {
        LocalDate since = LocalDate.ofInstant(application.stepAt(), zone);
        return DueTimes.daysBefore(since, -settings.waitingDays(), settings.reminderTime(), zone);
    }

    private void remind(Recipient person, List<ApplicantView> applications, int days) {
        ApplicantView first = applications.getFirst();
        Message message = Message.of(
                        Kind.REMINDER,
                        "waiting:" + first.id() + ":" + first.stepNumber(),
                        "message.waiting",
                        List.of(applications.size(), days),
                        "inbox")
                .detailed(language -> lines(applications, language));
        teller.tell(message, person);
    }

    private static String lines(List<ApplicantView> applications, Locale language) {
        ZoneId zone = Scopes.currentPartnership().zone();
        return applications.stream()
                .map(each -> "– " + each.fullName() + ": " + each.title() + " ("
                        + Formats.date(language, LocalDate.ofInstant(each.stepAt(), zone)) + ")\n")
                .collect(Collectors.joining());
    }
}
