package eu.gminarium.messaging.schedule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("message_settings")
record SettingsRow(
        @Id int id,
        @Nullable Integer firstReminderDays,
        @Nullable Integer secondReminderDays,
        LocalTime reminderTime,
        int waitingDays,
        int cardDays,
        boolean weeklyDigest,
        @Version long version) {

    /** The table has this one row. */
    static final int ONLY = 1;

    SettingsRow with(MessageSettingsChange change) {
        return new SettingsRow(
                id,
                change.firstReminderDays(),
                change.secondReminderDays(),
                change.reminderTime(),
                change.waitingDays(),
                change.cardDays(),
                change.weeklyDigest(),
                version);
    }

    MessageSettings toSettings() {
        return new MessageSettings(
                firstReminderDays, secondReminderDays, reminderTime, waitingDays, cardDays, weeklyDigest, version);
    }
}
