package eu.gminarium.benchmark.dashboard;

import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.Set;

/**
 * The values of an indicator by a definition that no longer holds. Nothing in it knows of values by another one.
 *
 * @param changed code of the card whose definition came to an end: the indicator's own, or that of a part of a ratio
 * @param replacedOn since when the definition after it holds
 */
record FormerSeries(Series series, String changed, LocalDate replacedOn) {

    /** The same as if there were only some of the offices. */
    FormerSeries of(Set<OfficeId> offices) {
        return new FormerSeries(series.of(offices), changed, replacedOn);
    }
}
