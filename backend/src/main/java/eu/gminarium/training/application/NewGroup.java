package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.SessionId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Several people who are put forward at once.
 *
 * @param employees in the order in which they are to get places, at most 200
 * @param allOrNothing whether nobody is put forward unless everybody can be and would find a place now
 */
@Introspected
public record NewGroup(
        @NotNull SessionId session,
        @NotNull @Size(min = 1, max = 200) List<@NotNull EmployeeId> employees,
        boolean allOrNothing) {

    public NewGroup {
        employees = employees == null ? List.of() : List.copyOf(employees);
    }
}
