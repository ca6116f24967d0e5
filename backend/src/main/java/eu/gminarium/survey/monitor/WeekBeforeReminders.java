package eu.gminarium.survey.monitor;

import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.messaging.schedule.DueTimes;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.messaging.schedule.ScheduledMessages;
import eu.gminarium.survey.wave.OpenWaves;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A week before a wave's last day, reminds the offices that are behind; once for each last day, so that a wave that is
 * extended has its week again. Waves that are not longer than that have no such reminder.
 */
@Singleton
class WeekBeforeReminders implements ScheduledMessages {

    private static final int DAYS = 7;

    private final OpenWaves waves;
    private final ProgressLines lines;
    private final ReminderSender sender;
    private final Teller teller;

    WeekBeforeReminders(OpenWaves waves, ProgressLines lines, ReminderSender sender, Teller teller) {
        this.waves = waves;
        this.lines = lines;
        this.sender = sender;
        this.teller = teller;
    }

    @Override
    @Transactional
    public void tell(MessageSettings settings, Instant now) {
        ZoneId zone = Scopes.currentPartnership().zone();
        waves.all().stream()
                .filter(wave -> due(wave, settings, zone, now))
                .filter(wave -> teller.first("wave-week:" + wave.id().value() + ":" + wave.endsOn()))
                .forEach(this::remind);
    }

    private static boolean due(Wave wave, MessageSettings settings, ZoneId zone, Instant now) {
        Instant due = DueTimes.daysBefore(wave.endsOn(), DAYS, settings.reminderTime(), zone);
        return wave.startsOn().isBefore(wave.endsOn().minusDays(DAYS))
                && !now.isBefore(due)
                && wave.covers(LocalDate.ofInstant(now, zone));
    }

    private void remind(Wave wave) {
        sender.send(
                wave,
                lines.of(wave).stream()
                        .filter(line -> line.standing() == Standing.BEHIND)
                        .toList());
    }
}
