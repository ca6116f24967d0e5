package eu.gminarium.training.http;

import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.ApplicationStep;
import eu.gminarium.training.application.StepCause;
import eu.gminarium.training.session.SessionStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param firstDay of the session
 * @param waitlistPosition from 1, only while waitlisted
 * @param offerExpiresAt until when a place offer waits for an answer, only while offered
 * @param sessionStatus whether the session still takes place
 * @param steps in their order; only where one application is asked for
 * @param clashes warnings about sessions at the same time; only where one application is asked for
 */
@Serdeable
record ApplicationJson(
        UUID id,
        UUID sessionId,
        UUID trainingId,
        String trainingTitle,
        @Nullable LocalDate firstDay,
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        UUID unitId,
        String unitSymbol,
        ApplicationStatus status,
        @Nullable Integer waitlistPosition,
        LocalDate submittedOn,
        @Nullable Instant offerExpiresAt,
        SessionStatus sessionStatus,
        @Nullable List<StepJson> steps,
        @Nullable List<ClashJson> clashes) {

    static ApplicationJson of(Application application) {
        return of(application, null, null);
    }

    static ApplicationJson of(
            Application application, @Nullable List<ApplicationStep> steps, @Nullable List<ClashJson> clashes) {
        return new ApplicationJson(
                application.id().value(),
                application.session().value(),
                application.training().value(),
                application.trainingTitle(),
                application.firstDay(),
                application.employee().value(),
                application.employeeName(),
                application.office().value(),
                application.officeName(),
                application.unit().value(),
                application.unitSymbol(),
                application.status(),
                application.waitlistPosition(),
                application.submittedOn(),
                application.offerExpiresAt(),
                application.sessionStatus(),
                steps == null ? null : steps.stream().map(StepJson::of).toList(),
                clashes);
    }

    /**
     * @param accountId who did or entered the step
     * @param signatoryId who signed on paper
     * @param cause why the step was taken without a decision of its own
     */
    @Serdeable
    record StepJson(
            int number,
            @Nullable ApplicationStatus from,
            ApplicationStatus to,
            Instant at,
            @Nullable UUID accountId,
            @Nullable UUID signatoryId,
            @Nullable LocalDate signedOn,
            @Nullable String reason,
            @Nullable StepCause cause,
            @Nullable UUID movedFromSessionId) {

        static StepJson of(ApplicationStep step) {
            SessionId movedFrom = step.movedFrom();
            return new StepJson(
                    step.number(),
                    step.from(),
                    step.to(),
                    step.at(),
                    step.account() == null ? null : step.account().value(),
                    step.signatory() == null ? null : step.signatory().value(),
                    step.signedOn(),
                    step.reason(),
                    step.cause(),
                    movedFrom == null ? null : movedFrom.value());
        }
    }
}
