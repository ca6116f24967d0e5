package eu.gminarium.mysteryclient.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a call that is not finished; it counts nowhere.
 *
 * @param calledAt when the call began; without a duration it goes on
 * @param savedAt null where nothing was written down yet
 * @param version 0 where nothing was written down yet
 */
public record Draft(
        CallId call,
        @Nullable Instant calledAt,
        @Nullable Integer durationSeconds,
        @Nullable String notes,
        List<Score> scores,
        @Nullable Instant savedAt,
        long version) {

    public Draft {
        scores = List.copyOf(scores);
    }

    static Draft empty(CallId call) {
        return new Draft(call, null, null, null, List.of(), null, 0);
    }
}
