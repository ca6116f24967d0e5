package eu.gminarium.benchmark.campaign.reminder;

import eu.gminarium.benchmark.campaign.reminder.CampaignReminderRepository.Due;
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

/**
 * A week before a campaign's last day, reminds the offices that have not signed everything off; once for each last day, so
 * that a campaign that is extended has its week again. Campaigns that are not longer than that have no such reminder.
 */
@Singleton
class WeekBeforeDue implements ScheduledMessages {

    private static final int DAYS = 7;

    private final CampaignReminderRepository repository;
    private final ReminderSender sender;
    private final Teller teller;

    WeekBeforeDue(CampaignReminderRepository repository, ReminderSender sender, Teller teller) {
        this.repository = repository;
        this.sender = sender;
        this.teller = teller;
    }

    @Override
    @Transactional
    public void tell(MessageSettings settings, Instant now) {
        ZoneId zone = Scopes.currentPartnership().zone();
        repository.underWay(LocalDate.ofInstant(now, zone)).stream()
                .filter(campaign -> due(campaign, settings, zone, now))
                .filter(campaign -> teller.first("campaign-week:" + campaign.id() + ":" + campaign.dueOn()))
                .forEach(campaign -> sender.send(campaign, repository.behind(campaign.id())));
    }

    private static boolean due(Due campaign, MessageSettings settings, ZoneId zone, Instant now) {
        Instant due = DueTimes.daysBefore(campaign.dueOn(), DAYS, settings.reminderTime(), zone);
        return campaign.opensOn().isBefore(campaign.dueOn().minusDays(DAYS)) && !now.isBefore(due);
    }
}
