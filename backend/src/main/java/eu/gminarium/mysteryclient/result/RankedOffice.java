package eu.gminarium.mysteryclient.result;

import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * An office in the ranking.
 *
 * @param rank shared ranks 1-2-2-4; null where {@code reason} says why
 * @param index 0..100; null without scored calls
 * @param n scored calls
 * @param interval 95 % interval of the index; null for fewer than two calls
 */
public record RankedOffice(
        OfficeId office,
        String officeName,
        @Nullable Integer rank,
        @Nullable NotRanked reason,
        @Nullable Double index,
        int n,
        @Nullable Interval interval) {

    /** The same by another name. */
    RankedOffice named(String name) {
        return new RankedOffice(office, name, rank, reason, index, n, interval);
    }
}
