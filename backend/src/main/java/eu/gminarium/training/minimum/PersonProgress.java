package eu.gminarium.training.minimum;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;

/**
 * How far somebody is with a minimum.
 *
 * @param from first day of the period
 * @param to its last day
 * @param attended days or teaching hours, as the plan's measure says; days may be parts of one
 */
public record PersonProgress(
        MinimumPlan plan,
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        String unitSymbol,
        String position,
        LocalDate from,
        LocalDate to,
        double attended) {

    /** Whether the minimum is reached. */
    public boolean fulfilled() {
        return attended >= plan.required();
    }

    /** Share of what is required, 0 to 1; more than required is 1. */
    public double share() {
        return Math.min(1, attended / plan.required());
    }
}
