package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change; missing fields stay. Everything but the status is fixed once the audit runs.
 *
 * @param version of the audit that was read
 */
@Serdeable
record AuditPatchJson(
        @Nullable @Size(min = 1) Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Min(1) @Max(100) Integer callsPerOffice,
        @Nullable @Min(1) @Max(100) Integer minimumCalls,
        @Nullable AuditStatus status,
        @NotNull Long version) {

    boolean changesPlan() {
        return title != null || startsOn != null || endsOn != null || callsPerOffice != null || minimumCalls != null;
    }

    NewAudit over(Audit audit) {
        return new NewAudit(
                title == null ? audit.title() : new LocalizedText(title),
                audit.channel(),
                startsOn == null ? audit.startsOn() : startsOn,
                endsOn == null ? audit.endsOn() : endsOn,
                callsPerOffice == null ? audit.callsPerOffice() : callsPerOffice,
                minimumCalls == null ? audit.minimumCalls() : minimumCalls,
                audit.topicCode(),
                audit.relation());
    }
}
