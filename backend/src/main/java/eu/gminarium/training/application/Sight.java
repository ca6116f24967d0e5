package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which applications the signed-in person reaches with a verb, in a form that both code and queries can use.
 *
 * @param every whether it is all of the partnership; then the rest does not matter
 * @param people whose own applications are reached: those of the person, or of somebody whom the person represents
 */
record Sight(boolean every, Set<UUID> offices, Set<UUID> units, Set<UUID> people) {

    static final Sight EVERYTHING = new Sight(true, Set.of(), Set.of(), Set.of());

    private static final UUID NOBODY = new UUID(0, 0);

    Sight {
        offices = Set.copyOf(offices);
        units = Set.copyOf(units);
        people = Set.copyOf(people);
    }

    static Sight of(Collection<OfficeId> offices, Collection<UnitId> units, Collection<EmployeeId> people) {
        return new Sight(
                false,
                offices.stream().map(OfficeId::value).collect(Collectors.toSet()),
                units.stream().map(UnitId::value).collect(Collectors.toSet()),
                people.stream().map(EmployeeId::value).collect(Collectors.toSet()));
    }

    /** What is reached by either. */
    Sight and(Sight other) {
        return new Sight(
                every || other.every,
                union(offices, other.offices),
                union(units, other.units),
                union(people, other.people));
    }

    boolean covers(ApplicationRow row) {
        return covers(row.officeId(), row.unitId(), row.employeeId());
    }

    boolean covers(UUID office, UUID unit, UUID employee) {
        return every || offices.contains(office) || units.contains(unit) || people.contains(employee);
    }

    /** For {@code IN}, which takes no empty list. */
    List<UUID> officeList() {
        return list(offices);
    }

    /** For {@code IN}, which takes no empty list. */
    List<UUID> unitList() {
        return list(units);
    }

    /** For {@code IN}, which takes no empty list. */
    List<UUID> peopleList() {
        return list(people);
    }

    private static List<UUID> list(Set<UUID> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : List.copyOf(ids);
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        Set<UUID> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
