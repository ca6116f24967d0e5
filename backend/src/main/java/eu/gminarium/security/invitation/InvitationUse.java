package eu.gminarium.security.invitation;

import eu.gminarium.activitylog.PlatformActivityLog;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.HashedPassword;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The transactions behind {@link Invitations}, all in the platform's scope. */
@Singleton
class InvitationUse {

    private static final String SUBJECT = "account";

    private final InvitationRepository repository;
    private final Accounts accounts;
    private final PlatformActivityLog activity;
    private final Clock clock;

    InvitationUse(InvitationRepository repository, Accounts accounts, PlatformActivityLog activity, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.activity = activity;
        this.clock = clock;
    }

    @Transactional
    IssuedInvitation issue(@Nullable UUID account) {
        String token = Ids.publicCode();
        Instant expiresAt = clock.instant().plus(Invitations.LIFETIME);
        UUID id = Ids.timeOrdered();
        repository.save(new InvitationRow(id, InvitationToken.hash(token), account, expiresAt, null));
        return new IssuedInvitation(id, "/invitation/" + token, expiresAt);
    }

    @Transactional
    IssuedInvitation issueForOperator() {
        repository.endOperatorLinks(clock.instant());
        return issue(null);
    }

    /** Two links of one account are used once together: only an account without password takes one. */
    @Transactional
    Account accept(String tokenHash, HashedPassword password) {
        AccountId id = new AccountId(usedUp(tokenHash, true));
        if (!accounts.activate(id, password)) {
            throw new InvitationNotOpen();
        }
        activity.record(id, "accepted-invitation", SUBJECT, id.value(), Map.of());
        return accounts.find(id).orElseThrow(InvitationNotOpen::new);
    }

    @Transactional
    Account acceptAsOperator(String tokenHash, NewAccount input, HashedPassword password) {
        usedUp(tokenHash, false);
        if (accounts.operatorExists()) {
            throw new InvitationNotOpen();
        }
        Account account = accounts.findOrCreate(input);
        if (!account.operator() || !accounts.activate(account.id(), password)) {
            throw new InvitationNotOpen();
        }
        activity.record(account.id(), "became-operator", SUBJECT, account.id().value(), Map.of());
        return accounts.find(account.id()).orElseThrow(InvitationNotOpen::new);
    }

    private UUID usedUp(String tokenHash, boolean forAccount) {
        InvitationRow row = repository.findByTokenHash(tokenHash).orElseThrow(InvitationNotOpen::new);
        UUID account = row.accountId();
        if ((account != null) != forAccount || repository.use(tokenHash, clock.instant()) != 1) {
            throw new InvitationNotOpen();
        }
        return account == null ? row.id() : account;
    }
}
