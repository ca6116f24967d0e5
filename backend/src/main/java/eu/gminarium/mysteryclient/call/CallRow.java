package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_call")
record CallRow(
        @Id UUID id,
        UUID auditId,
        UUID officeId,
        UUID scenarioId,
        UUID auditorId,
        @Nullable LocalDate plannedOn,
        @Nullable Integer plannedHour,
        @Nullable Instant calledAt,
        @Nullable Integer durationSeconds,
        CallStatus status,
        @Nullable ExclusionReason exclusionReason,
        @Nullable String notes,
        @Version long version) {

    static CallRow planned(NewCall input) {
        return new CallRow(
                CallId.next().value(),
                input.audit().value(),
                input.office().value(),
                input.scenario().value(),
                input.auditor().value(),
                input.plannedOn(),
                input.plannedHour(),
                null,
                null,
                CallStatus.PLANNED,
                null,
                null,
                0);
    }

    static CallRow scored(AuditId audit, ScoredCall input) {
        return new CallRow(
                CallId.next().value(),
                audit.value(),
                input.office().value(),
                input.scenario().value(),
                input.auditor().value(),
                null,
                null,
                input.calledAt(),
                input.durationSeconds(),
                CallStatus.SCORED,
                null,
                input.notes(),
                0);
    }

    OfficeCall toOfficeCall() {
        return new OfficeCall(
                new CallId(id),
                new OfficeId(officeId),
                new AuditorId(auditorId),
                new ScenarioId(scenarioId),
                plannedOn,
                plannedHour,
                status);
    }

    CallRow with(CallChange change, CallStatus target) {
        return new CallRow(
                id,
                auditId,
                officeId,
                scenarioId,
                change.auditor() == null ? auditorId : change.auditor().value(),
                plannedOn,
                plannedHour,
                change.calledAt() == null ? calledAt : change.calledAt(),
                change.durationSeconds() == null ? durationSeconds : change.durationSeconds(),
                target,
                target == CallStatus.EXCLUDED ? change.reason() == null ? exclusionReason : change.reason() : null,
                change.notes() == null ? notes : change.notes(),
                version);
    }
}
