package eu.gminarium.security.invitation;

import eu.gminarium.security.Unchecked;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.HashedPassword;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.security.account.WeakPassword;
import eu.gminarium.shared.AccountId;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Links with a secret token that set a first password, once. Works on the platform's tables. */
@Singleton
@Unchecked("the secret token of the link is the permission")
public class Invitations {

    /** How long a link works. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    private final InvitationRepository repository;
    private final InvitationUse use;
    private final Accounts accounts;
    private final Clock clock;

    Invitations(InvitationRepository repository, InvitationUse use, Accounts accounts, Clock clock) {
        this.repository = repository;
        this.use = use;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes a link for an account without password. Whoever calls it tells the person. */
    public IssuedInvitation issue(AccountId account) {
        return Scopes.platform(() -> use.issue(account.value()));
    }

    public Optional<OpenInvitation> find(String token) {
        return Scopes.platform(() -> repository.findByTokenHash(InvitationToken.hash(token)))
                .filter(row -> row.open(clock.instant()))
                .flatMap(this::openInvitation);
    }

    private Optional<OpenInvitation> openInvitation(InvitationRow row) {
        UUID account = row.accountId();
        return account == null
                ? Optional.of(new OpenInvitation(null, row.expiresAt()))
                : accounts.find(new AccountId(account)).map(found -> new OpenInvitation(found, row.expiresAt()));
    }

    /**
     * Sets the first password of the link's account and ends the link.
     *
     * @throws WeakPassword if it has fewer than 12 characters; the link still works
     * @throws InvitationNotOpen if the link is unknown, too old or used
     */
    public Account accept(String token, String password) {
        HashedPassword hashed = accounts.hash(password);
        return Scopes.platform(() -> use.accept(InvitationToken.hash(token), hashed));
    }

    /**
     * Makes the first operator and ends the link.
     *
     * @throws WeakPassword if the password has fewer than 12 characters; the link still works
     * @throws InvitationNotOpen if the link is unknown, too old or used
     */
    public Account acceptAsOperator(String token, @Valid FirstAccount input) {
        HashedPassword hashed = accounts.hash(input.password());
        var account = new NewAccount(input.email(), input.displayName(), input.language(), true, false);
        return Scopes.platform(() -> use.acceptAsOperator(InvitationToken.hash(token), account, hashed));
    }

    /** Until when the newest unused link of each account works, or worked. */
    public Map<AccountId, Instant> pending(Collection<AccountId> accountIds) {
        var keys = accountIds.stream().map(AccountId::value).toList();
        return Scopes.platform(() -> repository.pending(keys)).stream()
                .collect(Collectors.toMap(row -> new AccountId(row.accountId()), PendingInvitation::expiresAt));
    }
}
