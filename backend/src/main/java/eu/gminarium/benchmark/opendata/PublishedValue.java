package eu.gminarium.benchmark.opendata;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * A value that anybody may read, or why there is none.
 *
 * @param officeName that tells the office from the others
 * @param terc its code in the register; null if it has none
 * @param value known or missing; what is hidden has no row at all
 */
public record PublishedValue(
        OfficeId office,
        String officeName,
        @Nullable String terc,
        Period period,
        IndicatorValue value,
        Certainty certainty) {

    public PublishedValue {
        if (!(value instanceof Known || value instanceof Missing)) {
            throw new IllegalArgumentException("a hidden value is not published");
        }
    }
}
