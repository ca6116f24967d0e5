package eu.gminarium.training.catalogue;

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
        @Min(0) @Max(100) int thresholdPercent) {}
