package eu.gminarium.training.card;

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
 * Whose cards the signed-in person reaches with a verb: own ones, those of the units one heads, those of one's office. Nobody
 * reaches the cards of the whole partnership.
 *
 * @param self the person as an employee; a key that nobody has if own cards are out of reach
 */
record CardReach(Set<UUID> offices, Set<UUID> units, UUID self) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<Verb> TO_OWN = Set.of(Verb.READ, Verb.WRITE);

    static CardReach of(Verb verb, EmployeeDirectory directory) {
        Access access = Access.current();
        UUID self = Stream.ofNullable(access.employee())
                .filter(employee -> TO_OWN.contains(verb))
                .map(EmployeeId::value)
                .findFirst()
                .orElse(NOBODY);
        Set<UUID> offices = access.offices(Resource.CARD, verb) instanceof OfficeReach.Only(Set<OfficeId> only)
                ? values(only.stream().map(OfficeId::value))
                : Set.of();
        return new CardReach(offices, units(access, verb, directory), self);
    }

    boolean covers(CardView card) {
        return offices.contains(card.officeId()) || units.contains(card.unitId()) || self.equals(card.employeeId());
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
                .anyMatch(grant -> PermissionTable.reach(grant.role(), Resource.CARD, verb) == Reach.UNIT);
        EmployeeId employee = access.employee();
        return heads && employee != null
                ? values(directory.headedUnits(employee).stream().map(UnitId::value))
                : Set.of();
    }

    private static Set<UUID> values(Stream<UUID> stream) {
        return stream.collect(Collectors.toUnmodifiableSet());
    }
}
