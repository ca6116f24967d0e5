package eu.gminarium.training.catalogue;

import eu.gminarium.shared.Money;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of a training; null leaves the value as it is. The meaning is that of {@link NewTraining}.
 *
 * @param version the one that was read; null changes whatever is there
 * @param trainer an empty text takes the trainer away
 */
@Introspected
public record TrainingChange(
        @Nullable Long version,
        @Nullable @Size(min = 1) String topic,
        @Nullable @Size(min = 1, max = 200) String title,
        @Nullable @Size(max = 4000) String goals,
        @Nullable @Pattern(regexp = "pl|cs|en") String language,
        @Nullable @Size(min = 1, max = 200) String provider,
        @Nullable @Size(max = 200) String trainer,
        @Nullable Money price,
        @Nullable @Positive @Max(1000) Integer teachingHours,
        @Nullable @Min(0) @Max(100) Integer thresholdPercent) {

    /** Everything that is entered of a training, as a change of one that was read. */
    public static TrainingChange of(NewTraining input, long version) {
        return new TrainingChange(
                version,
                input.topic(),
                input.title(),
                input.goals(),
                input.language(),
                input.provider(),
                input.trainer() == null ? "" : input.trainer(),
                input.price(),
                input.teachingHours(),
                input.thresholdPercent());
    }

    /** The training as it is entered anew after the change. */
    NewTraining appliedTo(Training training) {
        return new NewTraining(
                or(topic, training.topicCode()),
                or(title, training.title()),
                or(goals, training.goals()),
                or(language, training.language().getLanguage()),
                or(provider, training.provider()),
                trainer == null ? training.trainer() : blankToNull(trainer),
                or(price, training.price()),
                or(teachingHours, training.teachingHours()),
                or(thresholdPercent, training.thresholdPercent()));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static <T> T or(@Nullable T changed, T unchanged) {
        return changed == null ? unchanged : changed;
    }
}
