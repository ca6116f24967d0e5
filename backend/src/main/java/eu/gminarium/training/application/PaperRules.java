package eu.gminarium.training.application;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must be true of a step that was signed on paper. */
@Singleton
class PaperRules {

    private final EmployeeDirectory employees;
    private final Clock clock;

    PaperRules(EmployeeDirectory employees, Clock clock) {
        this.employees = employees;
        this.clock = clock;
    }

    /** Today in the partnership's zone. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }

    /** The day on which the step was done: the paper's, or today. */
    LocalDate day(@Nullable PaperStep paper) {
        return paper == null ? today() : paper.signedOn();
    }

    /**
     * Checks a paper, if there is one.
     *
     * @throws InvalidField unless an office coordinator enters it, its day has come and the signatory was in the office
     */
    void check(@Nullable PaperStep paper, OfficeId office) {
        if (paper == null) {
            return;
        }
        if (!Access.current().offices(Resource.APPLICATION, Verb.WRITE).contains(office)) {
            throw InvalidField.of("paper", "training.error.paper-role");
        }
        if (paper.signedOn().isAfter(today())) {
            throw InvalidField.of("paper.signedOn", "training.error.paper-day");
        }
        boolean ofOffice = employees
                .employment(paper.signatory(), paper.signedOn())
                .map(Employment::office)
                .filter(office::equals)
                .isPresent();
        if (!ofOffice) {
            throw InvalidField.of("paper.signatoryId", "training.error.paper-signatory");
        }
    }
}
