package eu.gminarium.training.attendance;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting at which an employee was present. */
@Introspected
record PresentDay(UUID officeId, UUID employeeId, UUID trainingId, String topicCode, LocalDate heldOn) {

    OfficeId office() {
        return new OfficeId(officeId);
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }
}
