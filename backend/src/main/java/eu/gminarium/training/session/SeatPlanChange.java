package eu.gminarium.training.session;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a session gives out its places from now on; replaces the plan before.
 *
 * @param reserved at most one for each office
 * @param releasesOn first day, in the partnership's zone, on which unused reserved seats are everybody's: today or a past
 *     day releases them at once; null keeps them until the session begins
 * @param offerHours how long somebody from the waitlist has to answer, 1 to 720
 * @param version the one that was read; null changes whatever is there
 */
@Introspected
public record SeatPlanChange(
        @NotNull @Size(max = 500) List<@Valid ReservedSeats> reserved,
        @Nullable LocalDate releasesOn,
        @Min(1) @Max(720) int offerHours,
        @Nullable Long version) {

    public SeatPlanChange {
        reserved = reserved == null ? List.of() : List.copyOf(reserved);
    }
}
