package eu.gminarium.messaging.schedule;

import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * All settings anew; units as in {@link MessageSettings}.
 *
 * @param version the one that was read; null changes whatever is there
 */
@Introspected
public record MessageSettingsChange(
        @Nullable Long version,
        @Nullable @Min(1) @Max(60) Integer firstReminderDays,
        @Nullable @Min(1) @Max(60) Integer secondReminderDays,
        @NotNull LocalTime reminderTime,
        @Min(1) @Max(60) int waitingDays,
        @Min(1) @Max(60) int cardDays,
        boolean weeklyDigest) {

    /** @throws InvalidField if the second reminder is not after the first */
    void requireOrder() {
        if (secondReminderDays != null && (firstReminderDays == null || secondReminderDays >= firstReminderDays)) {
            throw InvalidField.of("secondReminderDays", "message.error.second-reminder");
        }
    }
}
