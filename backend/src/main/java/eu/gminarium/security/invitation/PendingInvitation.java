package eu.gminarium.security.invitation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** Until when the newest unused link of an account works. */
@Introspected
record PendingInvitation(UUID accountId, Instant expiresAt) {}
