package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An office's objection to one score of one of its calls, with what was decided.
 *
 * @param calledAt when the call was made
 * @param scoreBefore when the office appealed; null: it did not apply
 * @param scoreAfter what an upheld appeal gave; null: it does not apply, or the appeal is not upheld
 * @param decisionReason null while it is open
 * @param decidedAt null while it is open
 */
public record Appeal(
        AppealId id,
        AuditId audit,
        CallId call,
        OfficeId office,
        String officeName,
        Instant calledAt,
        Criterion criterion,
        AppealStatus status,
        @Nullable Integer scoreBefore,
        String reason,
        Instant appealedAt,
        @Nullable Integer scoreAfter,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        long version) {}
