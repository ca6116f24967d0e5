package eu.gminarium.security;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.core.propagation.PropagatedContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind the current work, where, and with which roles. Read anew for every request.
 *
 * @param account the signed-in person
 * @param operator whether the person runs the platform
 * @param partnership the current one; null on the operator's screens and right after sign-in
 * @param employee the employee that the person is in this partnership, if any
 * @param grants the roles in this partnership
 */
public record Access(
        AccountId account,
        boolean operator,
        @Nullable Partnership partnership,
        @Nullable EmployeeId employee,
        List<Grant> grants) {

    public Access {
        grants = List.copyOf(grants);
    }

    /** @throws NotSignedIn if nobody is behind the current work */
    public static Access current() {
        Access access = PropagatedContext.getOrEmpty()
                .find(AccessElement.class)
                .map(AccessElement::access)
                .orElse(null);
        if (access == null) {
            throw new NotSignedIn();
        }
        return access;
    }

    /** The farthest reach that any of the roles gives; inside a partnership the operator is what the roles there say. */
    public Reach reach(Resource resource, Verb verb) {
        if (operator && partnership == null && OPERATORS.contains(resource)) {
            return Reach.ALL;
        }
        return grants.stream()
                .map(grant -> PermissionTable.reach(grant.role(), resource, verb))
                .max(Reach::compareTo)
                .orElse(Reach.NONE);
    }

    /** Whether the person may do this at least to something of their own. */
    public boolean may(Resource resource, Verb verb) {
        return reach(resource, verb) != Reach.NONE;
    }

    /** @throws RoleNotAllowed if none of the roles may do this to anything */
    public void require(Resource resource, Verb verb) {
        if (!may(resource, verb)) {
            throw new RoleNotAllowed();
        }
    }

    /** The offices to which the roles reach as a whole; heads' units and own rows are not among them. */
    public OfficeReach offices(Resource resource, Verb verb) {
        if (reach(resource, verb) == Reach.ALL) {
            return new OfficeReach.Every();
        }
        Set<OfficeId> offices = grants.stream()
                .filter(grant -> PermissionTable.reach(grant.role(), resource, verb) == Reach.OFFICE)
                .flatMap(grant -> Stream.ofNullable(grant.office()))
                .collect(Collectors.toUnmodifiableSet());
        return new OfficeReach.Only(offices);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** @throws RecordNotFound on the operator's screens, where there is no partnership */
    public Partnership requirePartnership() {
        if (partnership == null) {
            throw new RecordNotFound();
        }
        return partnership;
    }

    private static final Set<Resource> OPERATORS = Set.of(Resource.PARTNERSHIP, Resource.REGISTER, Resource.OUTBOX);
}
