package eu.gminarium.training.http;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.procedure.Deputy;
import eu.gminarium.training.procedure.OfficeProcedure;
import eu.gminarium.training.procedure.OfficeRules;
import eu.gminarium.training.procedure.ProcedureStep;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office's procedure.
 *
 * @param endorsement whether the step exists
 * @param endorserId without it the head of the applicant's unit endorses
 * @param approval whether the step exists
 * @param approverId without it whoever holds the approver's role approves
 * @param version 0 while nobody has set anything
 */
@Serdeable
record ProcedureJson(
        UUID officeId,
        String officeName,
        boolean endorsement,
        @Nullable UUID endorserId,
        @Nullable String endorserName,
        boolean approval,
        @Nullable UUID approverId,
        @Nullable String approverName,
        List<DeputyJson> deputies,
        long version) {

    static ProcedureJson of(OfficeProcedure procedure) {
        OfficeRules rules = procedure.rules();
        EmployeeId endorser = rules.endorser();
        EmployeeId approver = rules.approver();
        return new ProcedureJson(
                rules.office().value(),
                procedure.officeName(),
                rules.endorsement(),
                endorser == null ? null : endorser.value(),
                endorser == null ? null : procedure.name(endorser),
                rules.approval(),
                approver == null ? null : approver.value(),
                approver == null ? null : procedure.name(approver),
                rules.deputies().stream()
                        .map(deputy -> DeputyJson.of(deputy, procedure))
                        .toList(),
                rules.version());
    }

    /** @param from first day of the absence; without days a standing deputy for the employee's own applications */
    @Serdeable
    record DeputyJson(
            ProcedureStep step,
            UUID employeeId,
            String employeeName,
            UUID deputyId,
            String deputyName,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static DeputyJson of(Deputy deputy, OfficeProcedure procedure) {
            return new DeputyJson(
                    deputy.step(),
                    deputy.employee().value(),
                    procedure.name(deputy.employee()),
                    deputy.deputy().value(),
                    procedure.name(deputy.deputy()),
                    deputy.from(),
                    deputy.to());
        }
    }
}
