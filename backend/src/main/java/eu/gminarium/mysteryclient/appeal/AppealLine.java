package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal joined with its call. */
@Introspected
record AppealLine(
        UUID id,
        UUID auditId,
        UUID callId,
        UUID officeId,
        Instant calledAt,
        UUID criterionId,
        AppealStatus status,
        @Nullable Integer scoreBefore,
        String reason,
        Instant appealedAt,
        @Nullable Integer scoreAfter,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        long version) {

    Appeal toAppeal(String officeName, Criterion criterion) {
        return new Appeal(
                new AppealId(id),
                new AuditId(auditId),
                new CallId(callId),
                new OfficeId(officeId),
                officeName,
                calledAt,
                criterion,
                status,
                scoreBefore,
                reason,
                appealedAt,
                scoreAfter,
                decisionReason,
                decidedAt,
                version);
    }
}
