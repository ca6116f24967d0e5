package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.audit.TrainingRelation;
import eu.gminarium.programme.OptionalText;
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
 * @param topicCode an empty one takes topic and relation away
 * @param version of the audit that was read
 */
@Serdeable
record AuditPatchJson(
        @Nullable @Size(min = 1) Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> title,
        @Nullable Channel channel,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Min(1) @Max(100) Integer callsPerOffice,
        @Nullable @Min(1) @Max(100) Integer minimumCalls,
        @Nullable @Size(max = 60) String topicCode,
        @Nullable TrainingRelation relation,
        @Nullable AuditStatus status,
        @NotNull Long version) {

    boolean changesPlan() {
        boolean what = title != null || channel != null || topicCode != null || relation != null;
        return what || startsOn != null || endsOn != null || callsPerOffice != null || minimumCalls != null;
    }

    NewAudit over(Audit audit) {
        String topic = topicCode == null ? audit.topicCode() : OptionalText.of(topicCode);
        TrainingRelation kept = topic == null ? null : audit.relation();
        return new NewAudit(
                title == null ? audit.title() : new LocalizedText(title),
                channel == null ? audit.channel() : channel,
                startsOn == null ? audit.startsOn() : startsOn,
                endsOn == null ? audit.endsOn() : endsOn,
                callsPerOffice == null ? audit.callsPerOffice() : callsPerOffice,
                minimumCalls == null ? audit.minimumCalls() : minimumCalls,
                topic,
                relation == null ? kept : relation);
    }
}
