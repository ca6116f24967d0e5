package eu.gminarium.messaging.http;

import eu.gminarium.messaging.schedule.MessageSchedule;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.messaging.schedule.MessageSettingsChange;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When the partnership's reminders and its weekly digest go out. */
@Controller("/api/v1/partnerships/{partnership}/message-settings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "messages")
class MessageSettingsController {

    private final MessageSchedule schedule;

    MessageSettingsController(MessageSchedule schedule) {
        this.schedule = schedule;
    }

    @Get
    @Permission(resource = Resource.OUTBOX, verb = Verb.READ)
    SettingsJson read() {
        return SettingsJson.of(schedule.get());
    }

    /** Sets all of it anew. */
    @Patch
    @Permission(resource = Resource.OUTBOX, verb = Verb.WRITE)
    SettingsJson change(@Body @Valid NewSettingsJson body) {
        return SettingsJson.of(schedule.change(body.toChange()));
    }

    /**
     * @param firstReminderDays days before the first meeting
     * @param reminderTime local time in the partnership's zone
     */
    @Serdeable
    record SettingsJson(
            @Nullable Integer firstReminderDays,
            @Nullable Integer secondReminderDays,
            LocalTime reminderTime,
            int waitingDays,
            int cardDays,
            boolean weeklyDigest,
            long version) {

        static SettingsJson of(MessageSettings settings) {
            return new SettingsJson(
                    settings.firstReminderDays(),
                    settings.secondReminderDays(),
                    settings.reminderTime(),
                    settings.waitingDays(),
                    settings.cardDays(),
                    settings.weeklyDigest(),
                    settings.version());
        }
    }

    /** @param version the one that was read; without it whatever is there is changed */
    @Serdeable
    record NewSettingsJson(
            @Nullable Long version,
            @Nullable Integer firstReminderDays,
            @Nullable Integer secondReminderDays,
            @NotNull LocalTime reminderTime,
            int waitingDays,
            int cardDays,
            boolean weeklyDigest) {

        MessageSettingsChange toChange() {
            return new MessageSettingsChange(
                    version, firstReminderDays, secondReminderDays, reminderTime, waitingDays, cardDays, weeklyDigest);
        }
    }
}
