package eu.gminarium.security.invitation;

import eu.gminarium.security.account.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that still works.
 *
 * @param account who sets a password; null where the first operator makes an account
 */
public record OpenInvitation(@Nullable Account account, Instant expiresAt) {}
