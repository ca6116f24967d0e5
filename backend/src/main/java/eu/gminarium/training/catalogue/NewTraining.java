package eu.gminarium.training.catalogue;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.Money;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a training.
 *
 * @param topic the topic's code
 * @param language ISO 639-1: pl, cs or en
 * @param provider name of the training institution; one that is not known yet is added
 * @param price of one session, not negative, in the partnership's currency
 * @param teachingHours hours of 45 minutes
 * @param thresholdPercent share of the teaching hours that a certificate needs
 * @param programme that it belongs to; null for none
 * @param audience for whom it is
 * @param fundingSource who pays for it
 * @param materials text and links, one a line
 */
@Introspected
public record NewTraining(
        @NotBlank String topic,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 4000) String goals,
        @NotNull @Pattern(regexp = "pl|cs|en") String language,
        @NotBlank @Size(max = 200) String provider,
        @Nullable @Size(min = 1, max = 200) String trainer,
        @NotNull Money price,
        @Positive @Max(1000) int teachingHours,
        @Min(0) @Max(100) int thresholdPercent,
        @Nullable ProgrammeId programme,
        @Nullable @Size(min = 1, max = 500) String audience,
        @Nullable @Size(min = 1, max = 200) String fundingSource,
        @Nullable @Size(min = 1, max = 4000) String materials) {

    /** A training of no programme, for which nothing more is known than what it teaches and costs. */
    public NewTraining(
            String topic,
            String title,
            String goals,
            String language,
            String provider,
            @Nullable String trainer,
            Money price,
            int teachingHours,
            int thresholdPercent) {
        this(
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
}
