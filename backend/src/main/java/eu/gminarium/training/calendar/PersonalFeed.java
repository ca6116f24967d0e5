package eu.gminarium.training.calendar;

import eu.gminarium.security.Access;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret link under which a calendar program reads the signed-in person's own meetings. The link carries 128 random
 * bits and is shown once; what is kept is its SHA-256, to which a slow hash would add nothing.
 */
@Singleton
@Unchecked("one's own link and no other's")
public class PersonalFeed {

    private final FeedRepository repository;
    private final FeedChange changes;
    private final PublicAddress address;

    PersonalFeed(FeedRepository repository, FeedChange changes, PublicAddress address) {
        this.repository = repository;
        this.changes = changes;
        this.address = address;
    }

    /** When the person's link was made; empty if there is none. */
    public Optional<Instant> since() {
        AccountId self = Access.current().account();
        return Scopes.platform(() -> repository.findByAccountId(self.value())).map(FeedRow::createdAt);
    }

    /** Makes a new link, which cannot be shown again; one that was there before stops working. */
    public String renew() {
        AccountId self = Access.current().account();
        String secret = Ids.publicCode();
        Scopes.platform(() -> {
            changes.put(self, hash(secret));
            return null;
        });
        return address.of("/calendar/" + secret + ".ics");
    }

    /** Takes the link away; nothing happens if there is none. */
    public void revoke() {
        AccountId self = Access.current().account();
        Scopes.platform(() -> {
            changes.remove(self);
            return null;
        });
    }

    /** Whose link it is. */
    Optional<AccountId> owner(String secret) {
        return Scopes.platform(() -> repository.findBySecretHash(hash(secret)))
                .map(row -> new AccountId(row.accountId()));
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
