package eu.gminarium.training.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check-in.
 *
 * @param at when the person was checked in; null if they are not present, or a coordinator entered it
 */
public record Arrival(Outcome outcome, @Nullable Instant at) {

    /** Every check-in ends in one of these. */
    public enum Outcome {
        /** Present from now on. */
        CHECKED_IN,
        /** Was present already; nothing changed. */
        ALREADY,
        /** A coordinator recorded an absence, which only a correction changes. */
        ABSENT,
        /** Has no place in the meeting's session. */
        NOT_ENROLLED
    }
}
