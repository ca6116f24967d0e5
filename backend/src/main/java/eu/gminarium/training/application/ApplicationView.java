package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.session.SessionStatus;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application joined with its session, training, employee, office and unit. */
@Introspected
record ApplicationView(
        UUID id,
        UUID sessionId,
        UUID trainingId,
        String trainingTitle,
        String place,
        @Nullable LocalDate firstDay,
        UUID employeeId,
        String firstName,
        String lastName,
        UUID officeId,
        String officeName,
        UUID unitId,
        String unitSymbol,
        ApplicationStatus status,
        @Nullable Integer waitlistPosition,
        LocalDate submittedOn,
        @Nullable Instant offerExpiresAt,
        SessionStatus sessionStatus) {

    Application toApplication() {
        return new Application(
                new ApplicationId(id),
                new SessionId(sessionId),
                new TrainingId(trainingId),
                trainingTitle,
                place,
                firstDay,
                new EmployeeId(employeeId),
                firstName + " " + lastName,
                new OfficeId(officeId),
                officeName,
                new UnitId(unitId),
                unitSymbol,
                status,
                waitlistPosition,
                submittedOn,
                offerExpiresAt,
                sessionStatus);
    }
}
