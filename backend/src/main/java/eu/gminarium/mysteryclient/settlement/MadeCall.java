package eu.gminarium.mysteryclient.settlement;

import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call that was made, or tried in vain. */
@Introspected
record MadeCall(
        UUID id,
        UUID auditId,
        UUID auditorId,
        String auditorName,
        UUID officeId,
        UUID scenarioId,
        Instant madeAt,
        int attempts,
        @Nullable Integer durationSeconds,
        CallStatus status,
        @Nullable ExclusionReason exclusionReason,
        boolean passedOn) {}
