package eu.gminarium.security.people;

import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Membership;
import eu.gminarium.security.invitation.Invitations;
import eu.gminarium.shared.AccountId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts memberships, accounts and open invitations together. */
@Singleton
class MemberViews {

    private final Accounts accounts;
    private final Invitations invitations;

    MemberViews(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    List<Member> of(List<Membership> memberships, OfficeReach reach) {
        if (memberships.isEmpty()) {
            return List.of();
        }
        List<AccountId> ids = memberships.stream().map(Membership::account).toList();
        Map<AccountId, Account> people = accounts.find(ids);
        Map<AccountId, Instant> invited = invitations.pending(ids);
        return memberships.stream()
                .map(membership -> member(membership, people, invited, reach))
                .toList();
    }

    private static Member member(
            Membership membership, Map<AccountId, Account> people, Map<AccountId, Instant> invited, OfficeReach reach) {
        Account account = Objects.requireNonNull(people.get(membership.account()));
        return new Member(
                account,
                membership.employee(),
                membership.grants().stream()
                        .filter(grant -> GrantPolicy.covers(reach, grant))
                        .toList(),
                account.active() ? null : invited.get(account.id()),
                membership.version());
    }
}
