package eu.gminarium.training.procedure;

import eu.gminarium.shared.EmployeeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of an office from now on; replaces the one before. Everybody named works in the office.
 *
 * @param endorsement false leaves the step out: it is logged as not required
 * @param endorser null: the head of the applicant's unit
 * @param approval false leaves the step out: it is logged as not required
 * @param approver null: whoever holds the approver's role in the office
 * @param version the one that was read, 0 for an office that has set nothing yet; null changes whatever is there
 */
@Introspected
public record ProcedureChange(
        boolean endorsement,
        @Nullable EmployeeId endorser,
        boolean approval,
        @Nullable EmployeeId approver,
        @NotNull @Size(max = 200) List<@Valid Deputy> deputies,
        @Nullable Long version) {

    public ProcedureChange {
        deputies = deputies == null ? List.of() : List.copyOf(deputies);
    }

    /** What there is, to change a part of it. */
    public static ProcedureChange of(OfficeRules rules) {
        return new ProcedureChange(
                rules.endorsement(),
                rules.endorser(),
                rules.approval(),
                rules.approver(),
                rules.deputies(),
                rules.version());
    }

    /** The same with other deputies. */
    public ProcedureChange with(List<Deputy> others) {
        return new ProcedureChange(endorsement, endorser, approval, approver, others, version);
    }
}
