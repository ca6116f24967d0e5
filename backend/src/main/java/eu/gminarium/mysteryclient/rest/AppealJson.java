package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.AppealStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param criterion the criterion's code
 * @param scoreBefore when the office appealed; null: it did not apply
 * @param scoreAfter what an upheld appeal gave; null: it does not apply, or the appeal is not upheld
 * @param decisionReason null while it is open
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AppealJson(
        UUID id,
        UUID auditId,
        UUID callId,
        UUID officeId,
        String officeName,
        Instant calledAt,
        String criterion,
        AppealStatus status,
        @Nullable Integer scoreBefore,
        String reason,
        Instant appealedAt,
        @Nullable Integer scoreAfter,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        long version) {

    static AppealJson of(Appeal appeal) {
        return new AppealJson(
                appeal.id().value(),
                appeal.audit().value(),
                appeal.call().value(),
                appeal.office().value(),
                appeal.officeName(),
                appeal.calledAt(),
                appeal.criterion().code(),
                appeal.status(),
                appeal.scoreBefore(),
                appeal.reason(),
                appeal.appealedAt(),
                appeal.scoreAfter(),
                appeal.decisionReason(),
                appeal.decidedAt(),
                appeal.version());
    }
}
