package eu.gminarium.mysteryclient.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call in its auditor's queue.
 *
 * @param dueAt from when on the office may be called; null for a call that is done, or when the audit has no time left
 * @param attempts how many there were
 * @param begun whether the office was reached and the draft is not finished yet
 */
public record QueuedCall(Call call, CallTurn turn, @Nullable Instant dueAt, int attempts, boolean begun) {}
