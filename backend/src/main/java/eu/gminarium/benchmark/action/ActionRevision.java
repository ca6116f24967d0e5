package eu.gminarium.benchmark.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state that an action has had.
 *
 * @param number from 1
 * @param by the name of who brought it about; null if unknown, or the reader sees no persons
 */
public record ActionRevision(
        int number,
        ActionState state,
        String title,
        LocalDate dueOn,
        @Nullable String reason,
        @Nullable String by,
        Instant at) {}
