package eu.gminarium.training.http;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.procedure.Deputy;
import eu.gminarium.training.procedure.ProcedureChange;
import eu.gminarium.training.procedure.ProcedureStep;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office's procedure anew.
 *
 * @param version the one that was read; without it whatever is there is changed
 */
@Serdeable
record ProcedureChangeJson(
        @NotNull Boolean endorsement,
        @Nullable UUID endorserId,
        @NotNull Boolean approval,
        @Nullable UUID approverId,
        @Nullable List<@Valid NewDeputyJson> deputies,
        @Nullable Long version) {

    ProcedureChange toChange() {
        return new ProcedureChange(
                endorsement,
                person(endorserId),
                approval,
                person(approverId),
                deputies == null
                        ? List.of()
                        : deputies.stream().map(NewDeputyJson::toDeputy).toList(),
                version);
    }

    private static @Nullable EmployeeId person(@Nullable UUID id) {
        return id == null ? null : new EmployeeId(id);
    }

    /** @param from without days a standing deputy for the employee's own applications */
    @Serdeable
    record NewDeputyJson(
            @NotNull ProcedureStep step,
            @NotNull UUID employeeId,
            @NotNull UUID deputyId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Deputy toDeputy() {
            return new Deputy(step, new EmployeeId(employeeId), new EmployeeId(deputyId), from, to);
        }
    }
}
