package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The value before, and the value minus it.
 *
 * @param interval 95 % interval of the difference, where both values are sampled
 * @param threshold the card's threshold, where it decided
 */
@Serdeable
public record ChangeJson(
        Verdict verdict,
        double difference,
        @Nullable Interval interval,
        @Nullable Double threshold,
        LocalDate beforePeriodStart,
        LocalDate beforePeriodEnd,
        double beforeValue,
        @Nullable Long beforeN,
        @Nullable Interval beforeInterval) {

    /** The step in the API. */
    public static ChangeJson of(Step step) {
        Change change = step.change();
        return new ChangeJson(
                change.verdict(),
                change.difference(),
                change.interval(),
                change.threshold(),
                step.beforePeriod().from(),
                step.beforePeriod().to(),
                step.before().value(),
                step.before().n(),
                step.before().interval());
    }
}
