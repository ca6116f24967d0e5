package eu.gminarium.benchmark.campaign.reminder;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.campaign.reminder.CampaignReminderRepository.Behind;
import eu.gminarium.benchmark.campaign.reminder.CampaignReminderRepository.Due;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Role;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Writes reminders in the current transaction, for people and for the job; asks nobody's permission. */
@Singleton
class ReminderSender {

    private final CampaignReminderRepository repository;
    private final OfficeDirectory offices;
    private final Recipients recipients;
    private final Teller teller;
    private final ActivityLog log;
    private final Clock clock;

    ReminderSender(
            CampaignReminderRepository repository,
            OfficeDirectory offices,
            Recipients recipients,
            Teller teller,
            ActivityLog log,
            Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.recipients = recipients;
        this.teller = teller;
        this.log = log;
        this.clock = clock;
    }

    /** Reminds those that can be reached and were not reminded today. */
    Outcome send(Due campaign, List<Behind> behind) {
        Map<OfficeId, Office> known = offices.byId();
        Map<OfficeId, List<Recipient>> coordinators = coordinators(behind);
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Behind line : behind) {
            Office office = known.get(new OfficeId(line.office()));
            if (office != null) {
                List<Recipient> people = coordinators.getOrDefault(office.id(), List.of());
                outcome.of(people, () -> isFirstToday(campaign, office)).add(office);
                if (outcome.told().contains(office)) {
                    people.forEach(person -> teller.tell(message(campaign, office, line.missing()), person));
                }
            }
        }
        if (!outcome.told().isEmpty()) {
            log.record("reminded", "campaign", campaign.id(), Map.of("offices", ids(outcome.told())));
        }
        return outcome;
    }

    private Map<OfficeId, List<Recipient>> coordinators(List<Behind> behind) {
        List<OfficeId> ids =
                behind.stream().map(line -> new OfficeId(line.office())).toList();
        return recipients.holding(Role.OFFICE_COORDINATOR, ids, Kind.REMINDER).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(person -> person.address() != null)
                                .toList()));
    }

    private boolean isFirstToday(Due campaign, Office office) {
        return repository.add(Ids.timeOrdered(), campaign.id(), office.id().value(), today(), clock.instant()) == 1;
    }

    private Message message(Due campaign, Office office, long missing) {
        return Message.of(
                Kind.REMINDER,
                "campaign-behind:" + campaign.id() + ":" + office.id().value() + ":" + today(),
                "message.campaign",
                List.of(office.displayName(), campaign.name(), missing, campaign.dueOn()),
                "campaigns/" + campaign.id() + "/offices/" + office.id().value());
    }

    private static List<String> ids(List<Office> offices) {
        return offices.stream().map(office -> office.id().value().toString()).toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
    }

    /**
     * What became of each office.
     *
     * @param before reminded earlier that day
     */
    record Outcome(List<Office> told, List<Office> before, List<Office> notReachable) {

        private List<Office> of(List<Recipient> people, BooleanSupplier first) {
            if (people.isEmpty()) {
                return notReachable;
            }
            return first.getAsBoolean() ? told : before;
        }
    }
}
