package eu.gminarium.benchmark.action;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state of an action in the API.
 *
 * @param id action and number
 * @param by absent for readers who see no persons
 */
@Serdeable
record ActionRevisionJson(
        String id,
        int number,
        ActionState state,
        String title,
        LocalDate dueOn,
        @Nullable String reason,
        @Nullable String by,
        Instant at) {

    static ActionRevisionJson of(UUID action, ActionRevision revision) {
        return new ActionRevisionJson(
                action + ":" + revision.number(),
                revision.number(),
                revision.state(),
                revision.title(),
                revision.dueOn(),
                revision.reason(),
                revision.by(),
                revision.at());
    }
}
