package eu.gminarium.security.people;

import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Membership;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.PartnershipExists;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The operator's work with partnerships, which ends at their door: nothing here reads what is inside. */
@Singleton
public class PartnershipDesk {

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Accounts accounts;
    private final PartnershipChanges changes;

    PartnershipDesk(Partnerships partnerships, Memberships memberships, Accounts accounts, PartnershipChanges changes) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.accounts = accounts;
        this.changes = changes;
    }

    /** Every partnership, suspended ones too, by name. */
    @Permission(resource = Resource.PARTNERSHIP, verb = Verb.READ)
    public List<PartnershipOverview> all() {
        return partnerships.all().stream().map(this::overview).toList();
    }

    private PartnershipOverview overview(Partnership partnership) {
        List<Membership> members = memberships.of(partnership.id());
        List<AccountId> coordinators = members.stream()
                .filter(member -> member.grants().stream().anyMatch(grant -> grant.role() == Role.COORDINATOR))
                .map(Membership::account)
                .toList();
        Map<AccountId, Account> found = coordinators.isEmpty() ? Map.of() : accounts.find(coordinators);
        return new PartnershipOverview(
                partnership,
                coordinators.stream()
                        .flatMap(id -> Stream.ofNullable(found.get(id)))
                        .toList(),
                members.size());
    }

    /**
     * @throws PartnershipExists if the slug is taken
     * @throws InvalidField if there is no such time zone, or the program itself needs the slug
     */
    @Permission(resource = Resource.PARTNERSHIP, verb = Verb.WRITE)
    public Partnership create(@Valid NewPartnership input) {
        if (!ZoneId.getAvailableZoneIds().contains(input.zone())) {
            throw InvalidField.of("zone", "people.zone-unknown");
        }
        AccountId actor = Access.current().account();
        return Scopes.platform(() -> changes.create(actor, input));
    }

    /** Closes the partnership's door, or opens it again; what is inside stays as it is. */
    @Permission(resource = Resource.PARTNERSHIP, verb = Verb.WRITE)
    public Partnership setActive(PartnershipId id, boolean active) {
        AccountId actor = Access.current().account();
        return Scopes.platform(() -> changes.setActive(actor, partnerships.get(id), active));
    }

    /**
     * Makes somebody a county coordinator; they get a link or a notice.
     *
     * @throws AlreadyMember if the person already has roles in the partnership
     */
    @Permission(resource = Resource.PARTNERSHIP, verb = Verb.WRITE)
    public void inviteCoordinator(PartnershipId id, @Valid CoordinatorInvitation input) {
        AccountId actor = Access.current().account();
        Partnership partnership = partnerships.get(id);
        Scopes.platform(() -> changes.inviteCoordinator(actor, partnership, input));
    }

    /**
     * Sends a coordinator who has not set a password yet a new link; earlier ones go on working until they end.
     *
     * @throws RecordNotFound if the person is no coordinator of the partnership
     * @throws AlreadyActive if a password is set
     */
    @Permission(resource = Resource.PARTNERSHIP, verb = Verb.WRITE)
    public void inviteCoordinatorAgain(PartnershipId id, AccountId coordinator) {
        AccountId actor = Access.current().account();
        Partnership partnership = partnerships.get(id);
        boolean coordinates = memberships.find(coordinator, id).stream()
                .flatMap(member -> member.grants().stream())
                .anyMatch(grant -> grant.role() == Role.COORDINATOR);
        if (!coordinates) {
            throw new RecordNotFound();
        }
        Scopes.platform(() -> changes.inviteCoordinatorAgain(actor, partnership, coordinator));
    }

    /** The one role that the operator gives. */
    static final List<Grant> COORDINATOR = List.of(new Grant(Role.COORDINATOR, null));
}
