package eu.gminarium.training.application;

import eu.gminarium.programme.Employment;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
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
        LocalDate submittedOn) {

    static ApplicationRow submitted(SessionId session, Employment employment, LocalDate day) {
        return new ApplicationRow(
                ApplicationId.next().value(),
                session.value(),
                employment.employee().value(),
                employment.office().value(),
                employment.unit().value(),
                ApplicationStatus.SUBMITTED,
                null,
                day);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    ApplicationRow in(ApplicationStatus next) {
        return new ApplicationRow(id, sessionId, employeeId, officeId, unitId, next, approvalNumber, submittedOn);
    }
}
