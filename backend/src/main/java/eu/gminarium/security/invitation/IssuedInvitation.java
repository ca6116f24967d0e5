package eu.gminarium.security.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that was just made; nobody can read its token again.
 *
 * @param path path of the page that sets the password
 */
public record IssuedInvitation(UUID id, String path, Instant expiresAt) {}
