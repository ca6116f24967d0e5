package eu.gminarium.security.account;

import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which account is what in which partnership. Works whatever partnership is current. */
@Singleton
@Unchecked("sign-in asks it before anybody has a role; for people there is the service People")
public class Memberships {

    private final MembershipRepository memberships;
    private final MembershipRoleRepository roles;
    private final CallerRepository callers;
    private final Partnerships partnerships;

    Memberships(
            MembershipRepository memberships,
            MembershipRoleRepository roles,
            CallerRepository callers,
            Partnerships partnerships) {
        this.memberships = memberships;
        this.roles = roles;
        this.callers = callers;
        this.partnerships = partnerships;
    }

    /**
     * The person's access to a partnership.
     *
     * @return empty if there is no such partnership, it is suspended, or the person is no member: all look the same; so does an account
     *     whose sign-ins were ended since it was read
     */
    public Optional<Access> access(Account account, String slug) {
        return Scopes.platform(() -> readAccess(account, slug));
    }

    @Transactional(readOnly = true)
    Optional<Access> readAccess(Account account, String slug) {
        return partnerships.find(slug).filter(Partnership::active).flatMap(partnership -> {
            UUID id = account.id().value();
            List<CallerRow> rows =
                    callers.find(id, account.tokenEpoch(), partnership.id().value());
            return rows.stream()
                    .findFirst()
                    .filter(CallerRow::member)
                    .map(member -> CallerRow.together(id, partnership, rows));
        });
    }

    /** The partnerships that the person may enter, by name. */
    public List<Partnership> partnershipsOf(AccountId account) {
        List<UUID> ids = Scopes.platform(() -> memberships.findByAccountId(account.value()).stream()
                .map(MembershipRow::partnershipId)
                .toList());
        return partnerships.all().stream()
                .filter(partnership ->
                        partnership.active() && ids.contains(partnership.id().value()))
                .toList();
    }

    public Optional<Membership> find(AccountId account, PartnershipId partnership) {
        return Scopes.platform(() ->
                row(account, partnership).map(row -> membership(row, roles.findByMembershipId(row.id()))));
    }

    /** Everybody who is something in the partnership. */
    public List<Membership> of(PartnershipId partnership) {
        return Scopes.platform(() -> {
            List<MembershipRow> rows = memberships.findByPartnershipId(partnership.value());
            Map<UUID, List<MembershipRoleRow>> grants =
                    roles
                            .findByMembershipIdIn(
                                    rows.stream().map(MembershipRow::id).toList())
                            .stream()
                            .collect(Collectors.groupingBy(MembershipRoleRow::membershipId));
            return rows.stream()
                    .map(row -> membership(row, grants.getOrDefault(row.id(), List.of())))
                    .toList();
        });
    }

    /** Whether the account is something in another partnership than this one. */
    public boolean elsewhere(AccountId account, PartnershipId partnership) {
        return Scopes.platform(() -> memberships.findByAccountId(account.value())).stream()
                .anyMatch(row -> !row.partnershipId().equals(partnership.value()));
    }

    /** Makes everybody else who wants to change the partnership's people wait until the transaction ends. */
    public void lock(PartnershipId partnership) {
        Scopes.platform(() -> memberships.lock(partnership.value()));
    }

    /** Gives the account exactly these roles in the partnership, whatever it had before. */
    public void put(AccountId account, PartnershipId partnership, @Nullable EmployeeId employee, List<Grant> grants) {
        Scopes.platform(() -> {
            replace(account, partnership, employee, grants);
            return null;
        });
    }

    @Transactional
    void replace(AccountId account, PartnershipId partnership, @Nullable EmployeeId employee, List<Grant> grants) {
        row(account, partnership).ifPresent(this::delete);
        UUID id = Ids.timeOrdered();
        memberships.save(new MembershipRow(id, account.value(), partnership.value(), key(employee), 0));
        save(id, grants);
    }

    /**
     * Gives a member exactly these roles.
     *
     * @throws RecordNotFound if the account is no member
     * @throws StaleVersion if somebody changed the member since
     */
    public void change(
            AccountId account,
            PartnershipId partnership,
            long version,
            @Nullable EmployeeId employee,
            List<Grant> grants) {
        Scopes.platform(() -> {
            changeRow(row(account, partnership).orElseThrow(RecordNotFound::new), version, employee, grants);
            return null;
        });
    }

    @Transactional
    void changeRow(MembershipRow row, long version, @Nullable EmployeeId employee, List<Grant> grants) {
        if (memberships.change(row.id(), version, key(employee)) != 1) {
            throw new StaleVersion();
        }
        roles.deleteByMembershipId(row.id());
        save(row.id(), grants);
    }

    /** Takes the account out of the partnership; nothing happens if it is not in it. */
    public void remove(AccountId account, PartnershipId partnership) {
        Scopes.platform(() -> {
            row(account, partnership).ifPresent(this::delete);
            return null;
        });
    }

    @Transactional
    void delete(MembershipRow row) {
        roles.deleteByMembershipId(row.id());
        memberships.deleteById(row.id());
    }

    private void save(UUID membership, List<Grant> grants) {
        for (Grant grant : grants) {
            UUID office = grant.office() == null ? null : grant.office().value();
            roles.save(new MembershipRoleRow(Ids.timeOrdered(), membership, grant.role(), office));
        }
    }

    private Optional<MembershipRow> row(AccountId account, PartnershipId partnership) {
        return memberships.findByAccountIdAndPartnershipId(account.value(), partnership.value());
    }

    private static Membership membership(MembershipRow row, List<MembershipRoleRow> grants) {
        return new Membership(
                new AccountId(row.accountId()),
                row.employeeId() == null ? null : new EmployeeId(row.employeeId()),
                grants.stream().map(MembershipRoleRow::toGrant).toList(),
                row.version());
    }

    private static @Nullable UUID key(@Nullable EmployeeId employee) {
        return employee == null ? null : employee.value();
    }
}
