package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.result.ChangeVerdict;
import eu.gminarium.mysteryclient.result.IndexChange;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An index in two audits.
 *
 * @param before 0..100
 * @param difference after less before, in points
 * @param interval 95 % interval of the difference
 */
@Serdeable
record IndexChangeJson(double before, double after, double difference, Interval interval, ChangeVerdict verdict) {

    static @Nullable IndexChangeJson of(@Nullable IndexChange change) {
        return change == null
                ? null
                : new IndexChangeJson(
                        change.before().index(),
                        change.after().index(),
                        change.difference().value(),
                        change.difference().interval(),
                        change.verdict());
    }
}
