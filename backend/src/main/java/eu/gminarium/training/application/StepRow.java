package eu.gminarium.training.application;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("application_step")
record StepRow(
        @Id UUID id,
        UUID applicationId,
        int number,
        @Nullable ApplicationStatus fromStatus,
        ApplicationStatus toStatus,
        Instant at,
        @Nullable UUID accountId,
        @Nullable UUID signatoryId,
        @Nullable LocalDate signedOn,
        @Nullable String reason,
        @Nullable StepCause cause,
        @Nullable UUID movedFrom) {

    ApplicationStep toStep() {
        return new ApplicationStep(
                number,
                fromStatus,
                toStatus,
                at,
                accountId == null ? null : new AccountId(accountId),
                signatoryId == null ? null : new EmployeeId(signatoryId),
                signedOn,
                reason,
                cause,
                movedFrom == null ? null : new SessionId(movedFrom));
    }
}
