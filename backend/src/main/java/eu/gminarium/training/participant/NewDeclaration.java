package eu.gminarium.training.participant;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.EmployeeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is entered of a declaration. It may be incomplete; then the person does not count yet.
 *
 * @param signedOn day of the signature, not ahead
 * @param answers by the fields' keys; a blank one is none
 */
@Introspected
public record NewDeclaration(
        @NotNull ProgrammeId programme,
        @NotNull EmployeeId employee,
        @NotNull LocalDate signedOn,
        @NotNull Map<String, String> answers) {

    public NewDeclaration {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }
}
