package eu.gminarium.training.application;

import eu.gminarium.security.Access;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.training.procedure.OfficeRules;
import eu.gminarium.training.procedure.ProcedureRules;
import eu.gminarium.training.procedure.ProcedureStep;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Who may decide a step, on the screen or on paper. Nobody decides about their own application. */
@Singleton
class Signatures {

    private final ProcedureRules procedures;
    private final PaperRules papers;

    Signatures(ProcedureRules procedures, PaperRules papers) {
        this.procedures = procedures;
        this.papers = papers;
    }

    /**
     * Checks who decides. Where the procedure names somebody, a paper needs their signature, or that of whoever stands in.
     * A coordinator's own application is only ever decided by somebody whom the procedure names.
     *
     * @throws OwnApplication if the person who decides, or who signed, is the applicant
     * @throws InvalidField if the paper is not in order, or signed by somebody who does not decide
     */
    void check(ProcedureStep step, ApplicationRow row, @Nullable PaperStep paper) {
        EmployeeId applicant = row.employee();
        boolean own = applicant.equals(Access.current().employee());
        if (paper == null ? own : applicant.equals(paper.signatory())) {
            throw new OwnApplication();
        }
        papers.check(paper, row.office());
        if (paper == null) {
            return;
        }
        OfficeRules rules = procedures.of(row.office());
        boolean anybody = !own && rules.named(step) == null;
        if (!anybody && !procedures.signs(rules, step, paper.signatory(), row.unit(), applicant, paper.signedOn())) {
            throw InvalidField.of("paper.signatoryId", "procedure.error.signatory");
        }
    }

    /** Whether the person decides the step today by the procedure: as head, by name or as a deputy. */
    boolean signsToday(ProcedureStep step, EmployeeId person, ApplicationRow row) {
        return procedures.signs(procedures.of(row.office()), step, person, row.unit(), row.employee(), papers.today());
    }
}
