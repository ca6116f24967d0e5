package eu.gminarium.security.invitation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param tokenHash SHA-256 of the token, in hex; the token itself is nowhere but in the link
 * @param accountId null for the link that creates the first operator
 */
@MappedEntity("invitation")
record InvitationRow(
        @Id UUID id,
        String tokenHash,
        @Nullable UUID accountId,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    boolean open(Instant now) {
        return usedAt == null && expiresAt.isAfter(now);
    }
}
