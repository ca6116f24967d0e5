package eu.gminarium.ui.training;

import eu.gminarium.programme.staff.Employee;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.paper.PaperFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a step that was signed on paper holds.
 *
 * @param scan null while the paper has not been scanned
 */
record PaperForm(
        Boolean granted,
        Employee signatory,
        LocalDate signedOn,
        @Nullable PaperFile scan,
        String reason) {

    Decision toDecision() {
        return new Decision(granted, reason, new PaperStep(signatory.id(), signedOn));
    }
}
