package eu.gminarium.survey.monitor;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes reminders in the current transaction, for people and for the job. */
@Singleton
class ReminderSender {

    private final ReminderRepository repository;
    private final ProgressLines lines;
    private final Teller teller;
    private final Messages messages;
    private final ActivityLog log;
    private final Clock clock;

    ReminderSender(
            ReminderRepository repository,
            ProgressLines lines,
            Teller teller,
            Messages messages,
            ActivityLog log,
            Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.teller = teller;
        this.messages = messages;
        this.log = log;
        this.clock = clock;
    }

    /** Reminds those that can be reached and were not reminded today; answers which that were. */
    List<OfficeProgress> send(Wave wave, List<OfficeProgress> offices) {
        List<OfficeProgress> told = offices.stream()
                .filter(line -> line.reachable() && isFirstToday(wave, line.office()))
                .toList();
        if (!told.isEmpty()) {
            Map<OfficeId, List<Recipient>> coordinators = lines.coordinators(
                    told.stream().map(line -> line.office().id()).toList());
            told.forEach(line ->
                    tell(wave, line, coordinators.getOrDefault(line.office().id(), List.of())));
            List<String> ids = told.stream()
                    .map(line -> line.office().id().value().toString())
                    .toList();
            log.record("reminded", "wave", wave.id().value(), Map.of("offices", ids));
        }
        return told;
    }

    /** The refusal that says when the office was reminded. */
    OfficeRemindedToday remindedToday(Wave wave, Office office) {
        Instant last =
                Objects.requireNonNull(lines.lastReminders(wave).get(office.id().value()));
        return new OfficeRemindedToday(office, last, zone());
    }

    private boolean isFirstToday(Wave wave, Office office) {
        return repository.add(Ids.timeOrdered(), wave.id().value(), office.id().value(), today(), clock.instant()) == 1;
    }

    private void tell(Wave wave, OfficeProgress line, List<Recipient> coordinators) {
        UUID office = line.office().id().value();
        Message message = Message.of(
                        Kind.REMINDER,
                        "wave-behind:" + wave.id().value() + ":" + office + ":" + today(),
                        "message.responses",
                        arguments(wave, line),
                        "surveys/waves/" + wave.id().value())
                .detailed(language -> messages.text(
                        language, "message.responses.wave", wave.title().in(language)));
        coordinators.forEach(person -> teller.tell(message, person));
    }

    /** No count that may be shown is 0, so 0 stands for too few in the text. */
    private static List<Object> arguments(Wave wave, OfficeProgress line) {
        return List.of(
                line.office().displayName(),
                line.responses().released().orElse(0L),
                line.target(),
                wave.endsOn(),
                Disclosed.MINIMUM);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private static ZoneId zone() {
        return Scopes.currentPartnership().zone();
    }
}
