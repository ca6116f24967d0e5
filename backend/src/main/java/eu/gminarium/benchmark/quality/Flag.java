package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about a value; it refuses nothing.
 *
 * @param indicator the card's code
 * @param office null where a whole period is meant
 * @param value the value in question, in the indicator's unit; null where there is none
 * @param behind the values that it was compared with; of a single value's questions only the office's own
 * @param number what the kind counts: how many times the usual step ({@code JUMP}; 0 where nothing is usual yet), how many times too
 *     large, below 1 too small (slips), offices ({@code REPEATED_PERIOD}), indicators ({@code SWAPPED}); else 0
 */
public record Flag(
        FlagKind kind,
        String indicator,
        @Nullable OfficeId office,
        Period period,
        @Nullable Double value,
        List<Behind> behind,
        double number) {

    public Flag {
        behind = List.copyOf(behind);
    }

    /** A value behind a flag. */
    public record Behind(Place place, double value) {}

    /** Whether the flag speaks of the place. */
    boolean at(Place place) {
        return place.office().equals(office) && place.period().equals(period);
    }
}
