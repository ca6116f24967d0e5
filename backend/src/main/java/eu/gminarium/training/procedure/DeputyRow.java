package eu.gminarium.training.procedure;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("procedure_deputy")
record DeputyRow(
        @Id UUID id,
        UUID officeId,
        ProcedureStep step,
        UUID employeeId,
        UUID deputyId,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay) {

    static DeputyRow of(OfficeId office, Deputy input) {
        return new DeputyRow(
                Ids.timeOrdered(),
                office.value(),
                input.step(),
                input.employee().value(),
                input.deputy().value(),
                input.from(),
                input.to());
    }

    Deputy toDeputy() {
        return new Deputy(step, new EmployeeId(employeeId), new EmployeeId(deputyId), fromDay, toDay);
    }
}
