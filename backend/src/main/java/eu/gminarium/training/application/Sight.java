package eu.gminarium.training.application;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.PermissionTable;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which applications the signed-in person reaches with a verb, in a form that both code and queries can use.
 *
 * @param every whether it is all of the partnership; then the rest does not matter
 * @param self the person as an employee; a key that nobody has if own applications are out of reach
 */
record Sight(boolean every, Set<UUID> offices, Set<UUID> units, UUID self) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<Verb> TO_OWN = Set.of(Verb.READ, Verb.WRITE);

    /** What the current access reaches. */
    static Sight of(Verb verb, EmployeeDirectory directory) {
        Access access = Access.current();
        UUID self = Stream.ofNullable(access.employee())
                .filter(employee -> TO_OWN.contains(verb) && access.may(Resource.APPLICATION, verb))
                .map(EmployeeId::value)
                .findFirst()
                .orElse(NOBODY);
        return switch (access.offices(Resource.APPLICATION, verb)) {
            case OfficeReach.Every() -> new Sight(true, Set.of(), Set.of(), self);
            case OfficeReach.Only(Set<OfficeId> offices) ->
                new Sight(false, values(offices.stream().map(OfficeId::value)), units(access, verb, directory), self);
        };
    }

    boolean covers(ApplicationRow row) {
        return covers(row.officeId(), row.unitId(), row.employeeId());
    }

    boolean covers(UUID office, UUID unit, UUID employee) {
        return every || offices.contains(office) || units.contains(unit) || self.equals(employee);
    }

    /** For {@code IN}, which takes no empty list. */
    List<UUID> officeList() {
        return offices.isEmpty() ? List.of(NOBODY) : List.copyOf(offices);
    }

    /** For {@code IN}, which takes no empty list. */
    List<UUID> unitList() {
        return units.isEmpty() ? List.of(NOBODY) : List.copyOf(units);
    }

    private static Set<UUID> units(Access access, Verb verb, EmployeeDirectory directory) {
        boolean heads = access.grants().stream()
                .anyMatch(grant -> PermissionTable.reach(grant.role(), Resource.APPLICATION, verb) == Reach.UNIT);
        EmployeeId employee = access.employee();
        return heads && employee != null
                ? values(directory.headedUnits(employee).stream().map(UnitId::value))
                : Set.of();
    }

    private static Set<UUID> values(Stream<UUID> stream) {
        return stream.collect(Collectors.toUnmodifiableSet());
    }
}
