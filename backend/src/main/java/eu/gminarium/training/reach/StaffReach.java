package eu.gminarium.training.reach;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose rows the signed-in person reaches with a verb, in a form that both code and queries can use. The parts add up.
 *
 * @param every whether the rows of the whole partnership, which for a coordinator does not mean its people
 * @param offices those in which the person holds a role that reaches the office
 * @param units those that the person heads, if a role reaches them
 * @param self the person as an employee, if a role reaches their own; otherwise a key that nobody has
 */
public record StaffReach(boolean every, Set<UUID> offices, Set<UUID> units, UUID self) {

    /** A key that nobody has. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** What the current access reaches. */
    public static StaffReach of(Resource resource, Verb verb, EmployeeDirectory directory) {
        Access access = Access.current();
        EmployeeId self = access.employee();
        Predicate<Reach> reaches = reach -> access.grants().stream()
                .anyMatch(grant -> PermissionTable.reach(grant.role(), resource, verb) == reach);
        return new StaffReach(
                reaches.test(Reach.ALL),
                values(access.grants().stream()
                        .filter(grant -> PermissionTable.reach(grant.role(), resource, verb) == Reach.OFFICE)
                        .map(Grant::office)
                        .flatMap(Stream::ofNullable)
                        .map(OfficeId::value)),
                self != null && reaches.test(Reach.UNIT)
                        ? values(directory.headedUnits(self).stream().map(UnitId::value))
                        : Set.of(),
                self != null && (reaches.test(Reach.OWN) || reaches.test(Reach.UNIT)) ? self.value() : NOBODY);
    }

    /** Whether a row of the office and unit is reached. */
    public boolean covers(UUID office, UUID unit) {
        return every || staffed(office, unit);
    }

    /** The same, not counting that the whole partnership is reached: whose people may be named. */
    public boolean staffed(UUID office, UUID unit) {
        return offices.contains(office) || units.contains(unit);
    }

    /** For {@code IN}, which takes no empty list. */
    public List<UUID> officeList() {
        return offices.isEmpty() ? List.of(NOBODY) : List.copyOf(offices);
    }

    /** For {@code IN}, which takes no empty list. */
    public List<UUID> unitList() {
        return units.isEmpty() ? List.of(NOBODY) : List.copyOf(units);
    }

    private static Set<UUID> values(Stream<UUID> stream) {
        return stream.collect(Collectors.toUnmodifiableSet());
    }
}
