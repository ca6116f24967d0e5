package eu.gminarium.security.account;

import eu.gminarium.security.Access;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, in one transaction, because every request waits for it. */
@Singleton
@Unchecked("asked before anybody has a role")
public class Callers {

    private final Tokens tokens;
    private final Memberships memberships;

    Callers(Tokens tokens, Memberships memberships) {
        this.tokens = tokens;
        this.memberships = memberships;
    }

    /**
     * The access of whoever a checked token names.
     *
     * @param epoch of the token
     * @param slug of the partnership that is called; null if it is none
     * @return empty if the token is no longer good
     * @throws RecordNotFound if the person may not enter the partnership, or there is none
     */
    public Optional<Access> find(String subject, Integer epoch, @Nullable String slug) {
        return Scopes.platform(() -> read(subject, epoch, slug));
    }

    @Transactional(readOnly = true)
    Optional<Access> read(String subject, Integer epoch, @Nullable String slug) {
        return tokens.account(subject, epoch)
                .map(account -> slug == null
                        ? new Access(account.id(), account.operator(), null, null, List.of())
                        : memberships.access(account, slug).orElseThrow(RecordNotFound::new));
    }
}
