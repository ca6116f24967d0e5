package eu.gminarium.security.people;

import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Membership;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/**
 * The people of the current partnership. An office coordinator sees and changes only the roles that somebody holds in
 * the own office; everybody else does not exist for them.
 */
@Singleton
public class People {

    private final Memberships memberships;
    private final MemberViews views;
    private final GrantPolicy policy;
    private final PeopleChanges changes;

    People(Memberships memberships, MemberViews views, GrantPolicy policy, PeopleChanges changes) {
        this.memberships = memberships;
        this.views = views;
        this.policy = policy;
        this.changes = changes;
    }

    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.READ)
    public List<Member> all() {
        OfficeReach reach = reach(Verb.READ);
        return views.of(
                memberships.of(partnership()).stream()
                        .filter(membership -> visible(membership, reach))
                        .toList(),
                reach);
    }

    /** @throws RecordNotFound if the person is no member within the reader's reach */
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.READ)
    public Member get(AccountId account) {
        return view(account, reach(Verb.READ));
    }

    /** The roles that the current person may give to others. */
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.READ)
    public List<Role> grantableRoles() {
        Access access = Access.current();
        return Stream.of(Role.values())
                .filter(role -> GrantPolicy.mayGive(access, role))
                .toList();
    }

    /**
     * Makes somebody a member. Without an account they get a link that sets a password, else a notice.
     *
     * @throws AlreadyMember if the person already has roles within the inviter's reach
     * @throws EmployeeTaken if another member is the employee
     * @throws RoleAboveYours if a role reaches farther than the inviter's own
     */
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.WRITE)
    public Member invite(@Valid NewMember input) {
        Access access = Access.current();
        List<Grant> grants = policy.grants(access, input.roles());
        policy.requireEmployee(access, input.employee());
        OfficeReach reach = reach(Verb.WRITE);
        AccountId account = Scopes.platform(() -> changes.add(
                access.account(), access.requirePartnership(), input, grants, reach, MemberMail.Sender.PARTNERSHIP));
        return view(account, reach);
    }

    /**
     * Sends a new link to somebody who has not set a password yet; earlier links go on working until they end.
     *
     * @throws AlreadyActive if a password is set
     */
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.WRITE)
    public Member inviteAgain(AccountId account) {
        Access access = Access.current();
        OfficeReach reach = reach(Verb.WRITE);
        view(account, reach);
        Scopes.platform(() -> changes.inviteAgain(
                access.account(), access.requirePartnership(), account, MemberMail.Sender.PARTNERSHIP));
        return view(account, reach);
    }

    /**
     * Gives a member exactly these roles within the changer's reach.
     *
     * @throws LastCoordinator if nobody would run the partnership afterwards
     */
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.WRITE)
    public Member change(AccountId account, @Valid MemberChange change) {
        Access access = Access.current();
        OfficeReach reach = reach(Verb.WRITE);
        Member before = view(account, reach);
        List<Grant> grants = policy.grants(access, change.roles());
        if (change.employee() != null && !change.employee().equals(before.employee())) {
            policy.requireEmployee(access, change.employee());
        }
        Scopes.platform(
                () -> changes.change(access.account(), access.requirePartnership(), account, change, grants, reach));
        return view(account, reach);
    }

    /**
     * Takes away all roles within the remover's reach; who has none left is no member any more.
     *
     * @throws LastCoordinator if nobody would run the partnership afterwards
     */
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.WRITE)
    public void remove(AccountId account) {
        Access access = Access.current();
        OfficeReach reach = reach(Verb.WRITE);
        view(account, reach);
        Scopes.platform(() -> changes.remove(access.account(), access.requirePartnership(), account, reach));
    }

    private Member view(AccountId account, OfficeReach reach) {
        Membership membership = memberships
                .find(account, partnership())
                .filter(found -> visible(found, reach))
                .orElseThrow(RecordNotFound::new);
        return views.of(List.of(membership), reach).getFirst();
    }

    private static boolean visible(Membership membership, OfficeReach reach) {
        return membership.grants().stream().anyMatch(grant -> GrantPolicy.covers(reach, grant))
                || reach instanceof OfficeReach.Every;
    }

    private static OfficeReach reach(Verb verb) {
        return Access.current().offices(Resource.MEMBERSHIP, verb);
    }

    private static PartnershipId partnership() {
        return Access.current().requirePartnership().id();
    }
}
