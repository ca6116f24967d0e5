package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Says that a step was signed on paper; an office coordinator enters it.
 *
 * @param signatory who signed, an employee of the applicant's office
 * @param signedOn the day on the paper, not in the future
 */
@Introspected
public record PaperStep(
        @NotNull EmployeeId signatory, @NotNull LocalDate signedOn) {}
