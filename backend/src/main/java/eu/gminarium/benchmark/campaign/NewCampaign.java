package eu.gminarium.benchmark.campaign;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A campaign to open.
 *
 * @param period one that each indicator's frequency allows
 * @param indicators codes of indicators that offices enter
 * @param opensOn null opens today
 * @param dueOn null takes the latest day that the cards give, but none before the first day
 * @param offices null asks every office of the partnership
 */
@Introspected
public record NewCampaign(
        @NotBlank @Size(max = 200) String name,
        @NotNull Period period,
        @NotEmpty Set<String> indicators,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable Set<OfficeId> offices) {}
