package eu.gminarium.training.procedure;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of one office.
 *
 * @param endorsement whether the step exists
 * @param endorser null: the head of the applicant's unit
 * @param approval whether the step exists
 * @param approver null: whoever holds the approver's role in the office
 * @param version 0 while nobody has set anything
 */
public record OfficeRules(
        OfficeId office,
        boolean endorsement,
        @Nullable EmployeeId endorser,
        boolean approval,
        @Nullable EmployeeId approver,
        List<Deputy> deputies,
        long version) {

    public OfficeRules {
        deputies = List.copyOf(deputies);
    }

    /** Both steps, decided by the head of the unit and by the approver. */
    static OfficeRules usual(OfficeId office) {
        return new OfficeRules(office, true, null, true, null, List.of(), 0);
    }

    /** Whether the office has the step at all. */
    public boolean requires(ProcedureStep step) {
        return step == ProcedureStep.ENDORSEMENT ? endorsement : approval;
    }

    /** Who decides the step by name; null if a position or role decides it. */
    public @Nullable EmployeeId named(ProcedureStep step) {
        return step == ProcedureStep.ENDORSEMENT ? endorser : approver;
    }

    /** For whom the person decides the step on the day because they are away. */
    public Stream<EmployeeId> absentFor(ProcedureStep step, EmployeeId person, LocalDate day) {
        return standIns(step, person).filter(row -> row.absentOn(day)).map(Deputy::employee);
    }

    /** Whether the person decides the step in the other's own applications on the day. */
    public boolean representsInOwn(ProcedureStep step, EmployeeId person, EmployeeId other, LocalDate day) {
        return standIns(step, person)
                .filter(row -> row.employee().equals(other))
                .anyMatch(row -> row.isStanding() || row.absentOn(day));
    }

    /**
     * Whoever stands in on the day for one of those who decide the step, or for the applicant in the own application.
     *
     * @param deciders who would decide
     */
    public Stream<EmployeeId> deputiesFor(
            ProcedureStep step, List<EmployeeId> deciders, EmployeeId applicant, LocalDate day) {
        return deputies.stream()
                .filter(row -> row.step() == step)
                .filter(row -> row.absentOn(day) && deciders.contains(row.employee())
                        || representsInOwn(step, row.deputy(), applicant, day))
                .map(Deputy::deputy);
    }

    private Stream<Deputy> standIns(ProcedureStep step, EmployeeId person) {
        return deputies.stream()
                .filter(row -> row.step() == step && row.deputy().equals(person));
    }
}
