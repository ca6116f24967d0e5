package eu.gminarium.training.procedure;

import eu.gminarium.shared.EmployeeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for somebody who decides a step. With days it is an absence: on those days, in the partnership's zone and
 * both included, the deputy decides whatever the other would. Without days it is a standing deputy, who decides about the
 * other's own applications only.
 *
 * @param employee who is represented
 * @param from null exactly when {@code to} is
 */
@Introspected
public record Deputy(
        @NotNull ProcedureStep step,
        @NotNull EmployeeId employee,
        @NotNull EmployeeId deputy,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Stands in for the other's own applications, whenever that is. */
    public static Deputy standing(ProcedureStep step, EmployeeId employee, EmployeeId deputy) {
        return new Deputy(step, employee, deputy, null, null);
    }

    /** Whether it is an absence that covers the day. */
    public boolean absentOn(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it is for the other's own applications only. */
    public boolean isStanding() {
        return from == null;
    }
}
