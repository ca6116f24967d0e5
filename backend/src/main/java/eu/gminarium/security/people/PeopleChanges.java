package eu.gminarium.security.people;

import eu.gminarium.activitylog.PlatformActivityLog;
import eu.gminarium.security.Grant;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Membership;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The transactions behind {@link People}, in the platform's scope; one at a time in each partnership. */
@Singleton
class PeopleChanges {

    private final Accounts accounts;
    private final Memberships memberships;
    private final MemberMail mail;
    private final PlatformActivityLog activity;

    PeopleChanges(Accounts accounts, Memberships memberships, MemberMail mail, PlatformActivityLog activity) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.mail = mail;
        this.activity = activity;
    }

    @Transactional
    AccountId add(
            AccountId actor,
            Partnership partnership,
            NewMember input,
            List<Grant> grants,
            OfficeReach reach,
            MemberMail.Sender sender) {
        memberships.lock(partnership.id());
        Account account = accounts.findOrCreate(
                new NewAccount(input.email(), input.displayName(), input.language(), false, false));
        Membership before = memberships
                .find(account.id(), partnership.id())
                .orElseGet(() -> new Membership(account.id(), null, List.of(), 0));
        if (reach instanceof OfficeReach.Every && !before.grants().isEmpty()
                || before.grants().stream().anyMatch(grant -> GrantPolicy.covers(reach, grant))) {
            throw new AlreadyMember();
        }
        EmployeeId employee = input.employee() == null ? before.employee() : input.employee();
        requireFree(account.id(), partnership.id(), employee);
        memberships.put(account.id(), partnership.id(), employee, union(before.grants(), grants));
        mail.welcome(account, partnership, sender);
        record(actor, "invited", partnership, account.id(), grants);
        return account.id();
    }

    @Transactional
    AccountId inviteAgain(AccountId actor, Partnership partnership, AccountId id, MemberMail.Sender sender) {
        Account account = accounts.find(id).orElseThrow(RecordNotFound::new);
        if (account.active()) {
            throw new AlreadyActive();
        }
        mail.welcome(account, partnership, sender);
        record(actor, "invited-again", partnership, id, List.of());
        return id;
    }

    @Transactional
    AccountId change(
            AccountId actor,
            Partnership partnership,
            AccountId account,
            MemberChange change,
            List<Grant> grants,
            OfficeReach reach) {
        memberships.lock(partnership.id());
        Membership before = get(account, partnership);
        if (before.version() != change.version()) {
            throw new StaleVersion();
        }
        List<Grant> elsewhere = outside(reach, before);
        if (!elsewhere.isEmpty() && !Objects.equals(before.employee(), change.employee())) {
            throw InvalidField.of("employeeId", "people.employee-elsewhere");
        }
        requireFree(account, partnership.id(), change.employee());
        List<Grant> after = union(elsewhere, grants);
        requireCoordinator(partnership.id(), before, after);
        memberships.change(account, partnership.id(), change.version(), change.employee(), after);
        record(actor, "changed-roles", partnership, account, grants);
        return account;
    }

    @Transactional
    AccountId remove(AccountId actor, Partnership partnership, AccountId account, OfficeReach reach) {
        memberships.lock(partnership.id());
        Membership before = get(account, partnership);
        List<Grant> after = outside(reach, before);
        requireCoordinator(partnership.id(), before, after);
        if (after.isEmpty()) {
            memberships.remove(account, partnership.id());
        } else {
            memberships.change(account, partnership.id(), before.version(), before.employee(), after);
        }
        record(actor, "removed", partnership, account, List.of());
        return account;
    }

    private Membership get(AccountId account, Partnership partnership) {
        return memberships.find(account, partnership.id()).orElseThrow(RecordNotFound::new);
    }

    private void requireFree(AccountId account, PartnershipId partnership, @Nullable EmployeeId employee) {
        boolean taken = employee != null
                && memberships.of(partnership).stream()
                        .anyMatch(other -> employee.equals(other.employee())
                                && !other.account().equals(account));
        if (taken) {
            throw new EmployeeTaken();
        }
    }

    private void requireCoordinator(PartnershipId partnership, Membership before, List<Grant> after) {
        if (!coordinates(before.grants()) || coordinates(after)) {
            return;
        }
        boolean another = memberships.of(partnership).stream()
                .anyMatch(member -> !member.account().equals(before.account()) && coordinates(member.grants()));
        if (!another) {
            throw new LastCoordinator();
        }
    }

    private static boolean coordinates(List<Grant> grants) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.COORDINATOR);
    }

    private static List<Grant> outside(OfficeReach reach, Membership membership) {
        return membership.grants().stream()
                .filter(grant -> !GrantPolicy.covers(reach, grant))
                .toList();
    }

    private static List<Grant> union(List<Grant> first, List<Grant> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private void record(
            AccountId actor, String action, Partnership partnership, AccountId account, List<Grant> grants) {
        List<String> roles = grants.stream().map(grant -> grant.role().name()).toList();
        activity.record(
                actor, action, "member", account.value(), Map.of("partnership", partnership.slug(), "roles", roles));
    }
}
