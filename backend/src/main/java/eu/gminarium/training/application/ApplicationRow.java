package eu.gminarium.training.application;

import eu.gminarium.programme.Employment;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("training_application")
record ApplicationRow(
        @Id UUID id,
        UUID sessionId,
        UUID employeeId,
        UUID officeId,
        UUID unitId,
        ApplicationStatus status,
        @Nullable Long approvalNumber,
        LocalDate submittedOn,
        @Nullable Instant offerExpiresAt,
        @Nullable UUID movedFrom,
        @Nullable Long movedNumber,
        @Nullable Long queueNumber) {

    static ApplicationRow submitted(SessionId session, Employment employment, LocalDate day) {
        return new ApplicationRow(
                ApplicationId.next().value(),
                session.value(),
                employment.employee().value(),
                employment.office().value(),
                employment.unit().value(),
                ApplicationStatus.SUBMITTED,
                null,
                day,
                null,
                null,
                null,
                null);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    /** Its place in the order of approvals, which a move between sessions keeps. */
    long order() {
        Long number = queueNumber == null ? approvalNumber : queueNumber;
        return number == null ? 0 : number;
    }

    ApplicationRow in(ApplicationStatus next) {
        return new ApplicationRow(
                id,
                sessionId,
                employeeId,
                officeId,
                unitId,
                next,
                approvalNumber,
                submittedOn,
                null,
                movedFrom,
                movedNumber,
                queueNumber);
    }
}
