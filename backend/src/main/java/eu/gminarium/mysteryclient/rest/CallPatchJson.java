package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to change; missing fields stay.
 *
 * @param auditorId only for a planned call
 * @param status SCORED if not said and there are scores
 * @param reason needed for EXCLUDED
 * @param scores only those that change
 * @param version of the call that was read
 * @param draftVersion of the draft that was read, 0 for none; if not said, the draft is not looked at
 */
@Serdeable
record CallPatchJson(
        @Nullable UUID auditorId,
        @Nullable Instant calledAt,
        @Nullable @Min(0) @Max(86_400) Integer durationSeconds,
        @Nullable @Size(max = 4000) String notes,
        @Nullable CallStatus status,
        @Nullable ExclusionReason reason,
        @Nullable List<@Valid @NotNull ScoreJson> scores,
        @NotNull Long version,
        @Nullable @Min(0) Long draftVersion) {

    CallChange toChange() {
        return new CallChange(
                auditorId == null ? null : new AuditorId(auditorId),
                calledAt,
                durationSeconds,
                notes,
                status,
                reason,
                ScoreJson.scores(scores),
                version,
                draftVersion);
    }
}
