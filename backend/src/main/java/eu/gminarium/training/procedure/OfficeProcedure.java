package eu.gminarium.training.procedure;

import eu.gminarium.shared.EmployeeId;
import java.util.Map;

/**
 * An office's procedure with the names of the people in it.
 *
 * @param names by employee; whoever no longer works in the partnership is missing
 */
public record OfficeProcedure(OfficeRules rules, String officeName, Map<EmployeeId, String> names) {

    public OfficeProcedure {
        names = Map.copyOf(names);
    }

    /** The person's name; a dash for somebody who no longer works here. */
    public String name(EmployeeId person) {
        return names.getOrDefault(person, "–");
    }
}
