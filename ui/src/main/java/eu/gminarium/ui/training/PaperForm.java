package eu.gminarium.ui.training;

import eu.gminarium.programme.staff.Employee;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.PaperStep;
import java.time.LocalDate;

/** What the form of a step that was signed on paper holds. */
record PaperForm(Boolean granted, Employee signatory, LocalDate signedOn, String reason) {

    Decision toDecision() {
        return new Decision(granted, reason, new PaperStep(signatory.id(), signedOn));
    }
}
