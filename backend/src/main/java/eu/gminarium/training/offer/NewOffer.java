package eu.gminarium.training.offer;

import eu.gminarium.shared.Money;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a provider's offer.
 *
 * @param topic the topic's code
 * @param provider name of the training institution; one that is not known yet is added
 * @param description what is offered, in the provider's words
 * @param link where it stands on the provider's pages: http or https
 * @param startsOn first day; null where none is fixed
 * @param endsOn last day, not before the first; null for a single day
 * @param price for one person, not negative, in the partnership's currency
 * @param validUntil last day on which the offer can be taken, inclusive
 */
@Introspected
public record NewOffer(
        @NotBlank String topic,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String provider,
        @NotNull @Size(max = 4000) String description,

        @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+")
        String link,

        @Nullable @Size(min = 1, max = 200) String place,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotNull Money price,
        @NotNull LocalDate validUntil) {}
