package eu.gminarium.training.participant;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.participant.Participant.State;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the view of participants. */
@Introspected
record ParticipantView(
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        @Nullable LocalDate firstDay,
        @Nullable UUID declarationId,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String birthYear,
        @Nullable String missing,
        @Nullable UUID declaredOfficeId) {

    Participant toParticipant(DeclarationReach reach) {
        return new Participant(
                new EmployeeId(employeeId),
                employeeName,
                new OfficeId(officeId),
                officeName,
                firstDay,
                declarationId == null ? null : new DeclarationId(declarationId),
                declaredOfficeId != null && reach.covers(declaredOfficeId, employeeId, true),
                signedOn,
                state(),
                missing == null ? List.of() : List.of(missing.split(",")),
                firstDay == null || birthYear == null ? null : firstDay.getYear() - Integer.parseInt(birthYear));
    }

    private State state() {
        if (declarationId == null) {
            return State.UNDECLARED;
        }
        if (withdrawnOn != null) {
            return State.WITHDRAWN;
        }
        if (missing != null) {
            return State.INCOMPLETE;
        }
        return firstDay == null ? State.DECLARED : State.COUNTED;
    }
}
