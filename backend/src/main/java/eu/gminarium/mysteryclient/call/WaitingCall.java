package eu.gminarium.mysteryclient.call;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the queue needs to know of a planned call besides the call itself. */
@Introspected
record WaitingCall(UUID callId, int attempts, @Nullable Instant retryAt, boolean begun) {}
