package eu.gminarium.training.http;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.application.PaperStep;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was signed on paper and is entered by an office coordinator.
 *
 * @param signatoryId the employee who signed
 * @param signedOn the day on the paper
 */
@Serdeable
record PaperJson(@NotNull UUID signatoryId, @NotNull LocalDate signedOn) {

    static @Nullable PaperStep step(@Nullable PaperJson paper) {
        return paper == null ? null : new PaperStep(new EmployeeId(paper.signatoryId()), paper.signedOn());
    }
}
