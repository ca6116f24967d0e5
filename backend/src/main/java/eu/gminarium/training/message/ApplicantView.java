package eu.gminarium.training.message;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.application.ApplicationStatus;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application with what messages say of it.
 *
 * @param offerExpiresAt until when a place offer waits for an answer, only while offered
 * @param stepNumber of its last step
 * @param stepAt when that was
 */
@Introspected
record ApplicantView(
        UUID id,
        UUID sessionId,
        UUID employeeId,
        UUID officeId,
        UUID unitId,
        ApplicationStatus status,
        String fullName,
        @Nullable String email,
        String title,
        String place,
        @Nullable LocalDate firstDay,
        @Nullable Integer waitlistPosition,
        @Nullable Instant offerExpiresAt,
        int stepNumber,
        Instant stepAt) {

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    /** The page of the application, below the partnership's address. */
    String page() {
        return "applications/" + id;
    }
}
