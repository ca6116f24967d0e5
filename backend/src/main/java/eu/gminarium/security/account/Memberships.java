package eu.gminarium.security.account;

import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which account is what in which partnership. */
@Singleton
public class Memberships {

    private final MembershipRepository memberships;
    private final MembershipRoleRepository roles;
    private final Partnerships partnerships;

    Memberships(MembershipRepository memberships, MembershipRoleRepository roles, Partnerships partnerships) {
        this.memberships = memberships;
        this.roles = roles;
        this.partnerships = partnerships;
    }

    /**
     * The person's access to a partnership.
     *
     * @return empty if there is no such partnership, it is suspended, or the person is no member: all look the same
     */
    public Optional<Access> access(Account account, String slug) {
        return partnerships.find(slug).filter(Partnership::active).flatMap(found -> access(account, found));
    }

    private Optional<Access> access(Account account, Partnership partnership) {
        return Scopes.platform(() -> memberships
                .findByAccountIdAndPartnershipId(
                        account.id().value(), partnership.id().value())
                .map(row ->
                        new Access(account.id(), account.operator(), partnership, employee(row), grants(row.id()))));
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

    /** Gives the account exactly these roles in the partnership, whatever it had before. */
    public void put(AccountId account, PartnershipId partnership, @Nullable EmployeeId employee, List<Grant> grants) {
        Scopes.platform(() -> {
            replace(account, partnership, employee, grants);
            return null;
        });
    }

    @Transactional
    void replace(AccountId account, PartnershipId partnership, @Nullable EmployeeId employee, List<Grant> grants) {
        memberships
                .findByAccountIdAndPartnershipId(account.value(), partnership.value())
                .ifPresent(this::remove);
        UUID id = Ids.timeOrdered();
        memberships.save(new MembershipRow(
                id, account.value(), partnership.value(), employee == null ? null : employee.value()));
        for (Grant grant : grants) {
            UUID office = grant.office() == null ? null : grant.office().value();
            roles.save(new MembershipRoleRow(Ids.timeOrdered(), id, grant.role(), office));
        }
    }

    private void remove(MembershipRow row) {
        roles.deleteByMembershipId(row.id());
        memberships.deleteById(row.id());
    }

    private static @Nullable EmployeeId employee(MembershipRow row) {
        return row.employeeId() == null ? null : new EmployeeId(row.employeeId());
    }

    private List<Grant> grants(UUID membership) {
        return roles.findByMembershipId(membership).stream()
                .map(MembershipRoleRow::toGrant)
                .toList();
    }
}
