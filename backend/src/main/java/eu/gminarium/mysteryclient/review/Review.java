package eu.gminarium.mysteryclient.review;

import eu.gminarium.mysteryclient.call.CallId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a call in the review.
 *
 * @param reason why it was sent back last; null unless it was
 * @param decidedAt null for a call that nobody has checked
 */
public record Review(
        CallId call,
        ReviewDecision decision,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    static Review unchecked(CallId call) {
        return new Review(call, ReviewDecision.UNCHECKED, null, null);
    }
}
