package eu.gminarium.training.participant;

import eu.gminarium.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier or the present state of a declaration.
 *
 * @param number from 1
 * @param reason null when it was entered
 * @param by who entered it; null for jobs
 */
public record DeclarationRevision(
        int number,
        Kind kind,
        LocalDate signedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String reason,
        @Nullable AccountId by,
        Instant at) {

    /** What happened. */
    public enum Kind {
        ENTERED,
        CORRECTED,
        WITHDRAWN
    }
}
