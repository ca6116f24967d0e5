package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.comparison.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * Something worth a sentence.
 *
 * @param peers how the offices spread in the cell's period
 * @param difference what it rests on: the value against the one before, or against the peers' median taken as a fixed number
 */
public record Finding(
        Kind kind, IndicatorCard card, Cell cell, @Nullable Distribution peers, Change difference) {

    /** How many times the difference is what it takes to be said, at least 1; the strongest come first. */
    public double strength() {
        return difference.strength();
    }

    /** What is found. */
    public enum Kind {
        BETTER,
        WORSE,
        /** Higher or lower, and the indicator does not say whether that is good. */
        CHANGED,
        /** In the best quarter, and surely away from the median. */
        AHEAD,
        /** In the weakest quarter, and surely away from the median. */
        BEHIND;

        /** Whether it speaks of a change, not of a place. */
        public boolean change() {
            return this == BETTER || this == WORSE || this == CHANGED;
        }
    }
}
