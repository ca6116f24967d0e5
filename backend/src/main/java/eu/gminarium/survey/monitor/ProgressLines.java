package eu.gminarium.survey.monitor;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.disclosure.Responses;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.plan.PlannedOffices;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the monitor's lines, for people and for the job; asks nobody's permission. */
@Singleton
class ProgressLines {

    private final Responses responses;
    private final OfficeDirectory offices;
    private final PlannedOffices planned;
    private final ReminderRepository reminders;
    private final Recipients recipients;
    private final Clock clock;

    ProgressLines(
            Responses responses,
            OfficeDirectory offices,
            PlannedOffices planned,
            ReminderRepository reminders,
            Recipients recipients,
            Clock clock) {
        this.responses = responses;
        this.offices = offices;
        this.planned = planned;
        this.reminders = reminders;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Offices that are behind first, among them those with the fewest responses. */
    List<OfficeProgress> of(Wave wave) {
        Partnership partnership = Scopes.currentPartnership();
        LocalDate today = LocalDate.ofInstant(clock.instant(), partnership.zone());
        Map<OfficeId, Office> known = offices.byId();
        Map<OfficeId, OfficePlan> plans = planned.of(wave.id());
        Map<UUID, Instant> reminded = lastReminders(wave);
        Map<OfficeId, List<Recipient>> coordinators = coordinators(known.keySet());
        return responses.counts(wave.id().value()).entrySet().stream()
                .flatMap(count -> Stream.ofNullable(known.get(count.getKey()))
                        .map(office -> OfficeProgress.of(
                                wave,
                                office,
                                plans.getOrDefault(office.id(), OfficePlan.AS_THE_WAVE)
                                        .target(wave),
                                count.getValue(),
                                today,
                                reminded.get(office.id().value()),
                                coordinators.containsKey(office.id()))))
                .sorted(order(partnership))
                .toList();
    }

    /** By office. */
    Map<UUID, Instant> lastReminders(Wave wave) {
        return reminders.findByWaveIdOrderBySentAt(wave.id().value()).stream()
                .collect(Collectors.toMap(ReminderRow::officeId, ReminderRow::sentAt, (earlier, later) -> later));
    }

    /** Whom to remind, of those of the offices that can be reached. */
    Map<OfficeId, List<Recipient>> coordinators(Collection<OfficeId> offices) {
        return recipients.holding(Role.OFFICE_COORDINATOR, offices, Kind.REMINDER).entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(person -> person.address() != null)
                                .toList()))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Comparator<OfficeProgress> order(Partnership partnership) {
        return Comparator.comparing(OfficeProgress::standing)
                .thenComparing(line -> line.responses().released().orElse(0L))
                .thenComparing(line -> line.office().displayName(), Formats.collator(partnership.language()));
    }
}
