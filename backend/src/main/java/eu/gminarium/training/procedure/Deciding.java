package eu.gminarium.training.procedure;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import java.util.Set;

/**
 * Whose applications a person decides about by the procedures of the offices, on one day and for one step.
 *
 * @param offices all of these offices
 * @param others offices in which somebody else is named, so that a role alone does not decide there
 * @param units all of these units
 * @param people the own applications of those whom the person represents
 */
public record Deciding(Set<OfficeId> offices, Set<OfficeId> others, Set<UnitId> units, Set<EmployeeId> people) {

    public static final Deciding NOTHING = new Deciding(Set.of(), Set.of(), Set.of(), Set.of());

    public Deciding {
        offices = Set.copyOf(offices);
        others = Set.copyOf(others);
        units = Set.copyOf(units);
        people = Set.copyOf(people);
    }
}
