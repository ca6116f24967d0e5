package eu.gminarium.benchmark.measurement;

import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of a measurement; nothing overwrites it.
 *
 * @param reason why the coordinator gave it back; null unless returned
 * @param by null for the program itself, and for who may not know the person
 * @param role in which it was done; null for the program itself and for revisions from before roles were kept
 */
public record MeasurementRevision(
        int number,
        MeasuredValue value,
        MeasurementStatus status,
        @Nullable String reason,
        @Nullable AccountId by,
        @Nullable Role role,
        Instant at) {

    /** The same for whoever may not know the person. */
    MeasurementRevision withoutPerson() {
        return new MeasurementRevision(number, value, status, reason, null, role, at);
    }
}
