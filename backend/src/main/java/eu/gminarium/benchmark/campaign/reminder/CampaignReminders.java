package eu.gminarium.benchmark.campaign.reminder;

import static java.util.stream.Collectors.toMap;

import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignId;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.reminder.CampaignReminderRepository.Behind;
import eu.gminarium.benchmark.campaign.reminder.CampaignReminderRepository.Due;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reminds offices of forms that are not signed off. */
@Singleton
public class CampaignReminders {

    private final Campaigns campaigns;
    private final CampaignReminderRepository repository;
    private final ReminderSender sender;

    CampaignReminders(Campaigns campaigns, CampaignReminderRepository repository, ReminderSender sender) {
        this.campaigns = campaigns;
        this.repository = repository;
        this.sender = sender;
    }

    /** When each office was reminded last. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.WRITE)
    public Map<OfficeId, Instant> last(CampaignId campaign) {
        campaigns.get(campaign);
        return repository.findByCampaignIdOrderBySentAt(campaign.value()).stream()
                .collect(toMap(
                        row -> new OfficeId(row.officeId()), CampaignReminderRow::sentAt, (earlier, later) -> later));
    }

    /**
     * Tells the coordinators of offices what is still missing. Offices that have signed everything are not told.
     *
     * @param offices null reminds all that are behind, and passes over those that were told today
     * @throws CampaignNotUnderWay if offices do not enter
     * @throws RecordNotFound if one of the offices is not asked
     * @throws OfficeToldToday if one of the named offices was reminded today; then nobody is
     */
    @Transactional
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.WRITE)
    public Reminded remind(CampaignId id, @Nullable Set<OfficeId> offices) {
        Campaign campaign = campaigns.hold(id);
        if (!campaign.takesValuesOn(sender.today())) {
            throw new CampaignNotUnderWay();
        }
        if (offices != null && !campaign.offices().containsAll(offices)) {
            throw new RecordNotFound();
        }
        List<Behind> behind = repository.behind(id.value()).stream()
                .filter(line -> offices == null || offices.contains(new OfficeId(line.office())))
                .toList();
        ReminderSender.Outcome outcome =
                sender.send(new Due(id.value(), campaign.name(), campaign.opensOn(), campaign.dueOn()), behind);
        if (offices != null && !outcome.before().isEmpty()) {
            throw new OfficeToldToday(outcome.before().getFirst());
        }
        return new Reminded(outcome.told(), outcome.notReachable());
    }
}
