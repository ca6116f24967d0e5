package eu.gminarium.benchmark.measurement;

import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.PermissionTable;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the person reaches among measurements. */
final class MeasurementReach {

    private MeasurementReach() {}

    /** The offices of which the person sees everything: where they enter, and where they sign off. */
    static OfficeReach own() {
        Access access = Access.current();
        OfficeReach enters = access.offices(Resource.MEASUREMENT, Verb.WRITE);
        OfficeReach signs = access.offices(Resource.MEASUREMENT, Verb.ENDORSE);
        if (enters instanceof OfficeReach.Only(Set<OfficeId> first)
                && signs instanceof OfficeReach.Only(Set<OfficeId> second)) {
            Set<OfficeId> both = new HashSet<>(first);
            both.addAll(second);
            return new OfficeReach.Only(Set.copyOf(both));
        }
        return new OfficeReach.Every();
    }

    /** The role in which the person enters values of the office; null if there is none. */
    static @Nullable Role enters(OfficeId office) {
        return role(office, Verb.WRITE);
    }

    /** The role in which the person signs off values of the office; the head's comes first. */
    static @Nullable Role signs(OfficeId office) {
        return Access.current().grants().contains(new Grant(Role.APPROVER, office))
                ? Role.APPROVER
                : role(office, Verb.ENDORSE);
    }

    private static @Nullable Role role(OfficeId office, Verb verb) {
        return Access.current().grants().stream()
                .filter(grant -> gives(grant, verb, office))
                .map(Grant::role)
                .findFirst()
                .orElse(null);
    }

    private static boolean gives(Grant grant, Verb verb, OfficeId office) {
        Reach reach = PermissionTable.reach(grant.role(), Resource.MEASUREMENT, verb);
        return reach == Reach.ALL || (reach == Reach.OFFICE && office.equals(grant.office()));
    }
}
