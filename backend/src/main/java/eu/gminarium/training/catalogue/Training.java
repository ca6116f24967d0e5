package eu.gminarium.training.catalogue;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.Money;
import eu.gminarium.training.TrainingId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A training: what is taught, by whom and at what price.
 *
 * @param topicCode the topic's code, such as {@code client-service}
 * @param language in which it is held and described
 * @param provider the training institution
 * @param price of one session, not of one person
 * @param teachingHours hours of 45 minutes
 * @param thresholdPercent share of the teaching hours, 0 to 100, that a certificate needs
 * @param programme that it belongs to, with its name
 * @param audience for whom it is
 * @param fundingSource who pays for it
 * @param materials text and links, one a line
 */
public record Training(
        TrainingId id,
        String topicCode,
        LocalizedText topic,
        String title,
        String goals,
        Locale language,
        String provider,
        @Nullable String trainer,
        Money price,
        int teachingHours,
        int thresholdPercent,
        @Nullable ProgrammeId programme,
        @Nullable String programmeName,
        @Nullable String audience,
        @Nullable String fundingSource,
        @Nullable String materials,
        long version) {}
