package eu.gminarium.ui.training;

import eu.gminarium.programme.staff.Employee;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.paper.PaperFile;
import eu.gminarium.training.session.Session;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the form of somebody else's application holds.
 *
 * @param signedOn the day on which the employee signed it on paper; null if it is entered here first
 * @param scan of that paper
 */
record ApplyForm(
        Session session,
        Employee employee,
        @Nullable LocalDate signedOn,
        @Nullable PaperFile scan) {

    NewApplication toInput() {
        PaperStep paper = signedOn == null ? null : new PaperStep(employee.id(), signedOn);
        return new NewApplication(session.id(), employee.id(), paper);
    }
}
