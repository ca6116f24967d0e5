package eu.gminarium.training.catalogue;

import eu.gminarium.programme.plan.ProgrammeId;
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
 * @param trainer an empty text takes the trainer away; the same of audience, funding source and materials
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
        @Nullable @Min(0) @Max(100) Integer thresholdPercent,
        @Nullable ProgrammeId programme,
        @Nullable @Size(max = 500) String audience,
        @Nullable @Size(max = 200) String fundingSource,
        @Nullable @Size(max = 4000) String materials) {

    /** A change that leaves programme, audience, funding source and materials as they are. */
    public TrainingChange(
            @Nullable Long version,
            @Nullable String topic,
            @Nullable String title,
            @Nullable String goals,
            @Nullable String language,
            @Nullable String provider,
            @Nullable String trainer,
            @Nullable Money price,
            @Nullable Integer teachingHours,
            @Nullable Integer thresholdPercent) {
        this(
                version,
                topic,
                title,
                goals,
                language,
                provider,
                trainer,
                price,
                teachingHours,
                thresholdPercent,
                null,
                null,
                null,
                null);
    }

    /** Everything that is entered of a training, as a change of one that was read. */
    public static TrainingChange of(NewTraining input, long version) {
        return new TrainingChange(
                version,
                input.topic(),
                input.title(),
                input.goals(),
                input.language(),
                input.provider(),
                orEmpty(input.trainer()),
                input.price(),
                input.teachingHours(),
                input.thresholdPercent(),
                input.programme(),
                orEmpty(input.audience()),
                orEmpty(input.fundingSource()),
                orEmpty(input.materials()));
    }

    /** The training as it is entered anew after the change. */
    NewTraining appliedTo(Training training) {
        return new NewTraining(
                or(topic, training.topicCode()),
                or(title, training.title()),
                or(goals, training.goals()),
                or(language, training.language().getLanguage()),
                or(provider, training.provider()),
                text(trainer, training.trainer()),
                or(price, training.price()),
                or(teachingHours, training.teachingHours()),
                or(thresholdPercent, training.thresholdPercent()),
                programme == null ? training.programme() : programme,
                text(audience, training.audience()),
                text(fundingSource, training.fundingSource()),
                text(materials, training.materials()));
    }

    private static @Nullable String text(@Nullable String changed, @Nullable String unchanged) {
        return changed == null ? unchanged : blankToNull(changed);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static <T> T or(@Nullable T changed, T unchanged) {
        return changed == null ? unchanged : changed;
    }
}
