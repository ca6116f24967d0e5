package eu.gminarium.training.participant.http;

import eu.gminarium.training.participant.Participant;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a programme supported or who declared for it.
 *
 * @param since day of the first meeting attended
 * @param declarationId null also when another office took the declaration and the caller may not read it
 * @param missing keys of required fields without an answer
 */
@Serdeable
record ParticipantJson(
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        @Nullable LocalDate since,
        @Nullable UUID declarationId,
        @Nullable LocalDate signedOn,
        boolean signedLate,
        Participant.State state,
        List<String> missing,
        @Nullable Integer ageAtEntry) {

    static ParticipantJson of(Participant participant) {
        return new ParticipantJson(
                participant.employee().value(),
                participant.employeeName(),
                participant.office().value(),
                participant.officeName(),
                participant.since(),
                participant.declaration() == null || !participant.readable()
                        ? null
                        : participant.declaration().value(),
                participant.signedOn(),
                participant.signedLate(),
                participant.state(),
                participant.missing(),
                participant.ageAtEntry());
    }
}
