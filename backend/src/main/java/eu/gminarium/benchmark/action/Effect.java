package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.Change;
import org.jspecify.annotations.Nullable;

/**
 * What became of an indicator since an action was planned, measured by its one definition. That something came after an action does
 * not show that it came from it.
 *
 * @param baseline the value that the action started from, as it stands now; null where the reader may not see it or it is gone
 * @param laterPeriod of the latest value since; null unless compared
 * @param later the latest value since; null unless compared
 * @param change the later value against the baseline; null unless compared
 */
public record Effect(
        Outcome outcome,
        @Nullable Known baseline,
        @Nullable Period laterPeriod,
        @Nullable Known later,
        @Nullable Change change) {

    /** What can be said. */
    public enum Outcome {
        COMPARED,
        /** Nothing was measured since. */
        NOT_MEASURED_YET,
        /** The definition has changed since: the numbers mean something else. */
        REDEFINED,
        /** There is no first value that the reader may see. */
        NO_BASELINE
    }

    static Effect without(Outcome outcome, @Nullable Known baseline) {
        return new Effect(outcome, baseline, null, null, null);
    }
}
