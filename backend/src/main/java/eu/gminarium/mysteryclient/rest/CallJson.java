package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallDetail;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param index 0..100, unrounded; null where nothing is scored or applicable
 * @param attempts oldest first; only of a single call, null in lists
 * @param scores in the order of the criteria; only of a single call, null in lists
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CallJson(
        UUID id,
        UUID auditId,
        UUID officeId,
        String officeName,
        UUID scenarioId,
        UUID auditorId,
        String auditorName,
        @Nullable LocalDate plannedOn,
        @Nullable Integer plannedHour,
        @Nullable Instant calledAt,
        @Nullable Integer durationSeconds,
        CallStatus status,
        @Nullable ExclusionReason reason,
        @Nullable String notes,
        @Nullable Double index,
        long version,
        @Nullable List<AttemptJson> attempts,
        @Nullable List<ScoreJson> scores) {

    static CallJson of(Call call) {
        return of(call, null, null);
    }

    static CallJson of(CallDetail detail) {
        return of(
                detail.call(),
                detail.attempts().stream().map(AttemptJson::of).toList(),
                detail.scores().stream().map(ScoreJson::of).toList());
    }

    private static CallJson of(Call call, @Nullable List<AttemptJson> attempts, @Nullable List<ScoreJson> scores) {
        return new CallJson(
                call.id().value(),
                call.audit().value(),
                call.office().value(),
                call.officeName(),
                call.scenario().value(),
                call.auditor().value(),
                call.auditorName(),
                call.plannedOn(),
                call.plannedHour(),
                call.calledAt(),
                call.durationSeconds(),
                call.status(),
                call.reason(),
                call.notes(),
                call.index(),
                call.version(),
                attempts,
                scores);
    }
}
