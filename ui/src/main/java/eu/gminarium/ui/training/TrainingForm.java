package eu.gminarium.ui.training;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.Money;
import eu.gminarium.training.catalogue.NewTraining;
import eu.gminarium.training.catalogue.Training;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form of a training holds; the meaning is that of {@link NewTraining}. */
public record TrainingForm(
        @Nullable String topic,
        String title,
        String goals,
        String language,
        @Nullable String provider,
        String trainer,
        @Nullable BigDecimal price,
        @Nullable Integer teachingHours,
        @Nullable Integer thresholdPercent,
        @Nullable ProgrammeId programme,
        String audience,
        String fundingSource,
        String materials) {

    private static final int THRESHOLD = 80;

    /**
     * What is known of a training before it is entered; the rest is left to the person.
     *
     * @param topic the topic's code
     */
    public static TrainingForm begun(
            String topic, String title, String goals, String language, @Nullable String provider, String audience) {
        return new TrainingForm(
                topic, title, goals, language, provider, "", null, null, THRESHOLD, null, audience, "", "");
    }

    static TrainingForm of(Training training) {
        return new TrainingForm(
                training.topicCode(),
                training.title(),
                training.goals(),
                training.language().getLanguage(),
                training.provider(),
                orEmpty(training.trainer()),
                training.price().amount(),
                training.teachingHours(),
                training.thresholdPercent(),
                training.programme(),
                orEmpty(training.audience()),
                orEmpty(training.fundingSource()),
                orEmpty(training.materials()));
    }

    NewTraining toInput(Currency currency) {
        return new NewTraining(
                Objects.requireNonNull(topic),
                title,
                goals,
                language,
                Objects.requireNonNull(provider),
                orNull(trainer),
                Money.of(Objects.requireNonNull(price), currency),
                Objects.requireNonNull(teachingHours),
                Objects.requireNonNull(thresholdPercent),
                programme,
                orNull(audience),
                orNull(fundingSource),
                orNull(materials));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
