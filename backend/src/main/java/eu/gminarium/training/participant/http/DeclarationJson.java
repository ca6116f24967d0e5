package eu.gminarium.training.participant.http;

import eu.gminarium.training.participant.Declaration;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of participation.
 *
 * @param answers by the fields' keys; identity numbers are masked
 * @param missing keys of required fields without an answer
 */
@Serdeable
record DeclarationJson(
        UUID id,
        UUID programmeId,
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        LocalDate signedOn,
        @Nullable LocalDate withdrawnOn,
        Map<String, String> answers,
        boolean complete,
        List<String> missing,
        long version) {

    static DeclarationJson of(Declaration declaration) {
        return new DeclarationJson(
                declaration.id().value(),
                declaration.programme().value(),
                declaration.employee().value(),
                declaration.employeeName(),
                declaration.office().value(),
                declaration.officeName(),
                declaration.signedOn(),
                declaration.withdrawnOn(),
                declaration.answers(),
                declaration.complete(),
                declaration.missing(),
                declaration.version());
    }
}
