package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.TrainingRelation;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param title by language code */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditJson(
        UUID id,
        Map<String, String> title,
        Channel channel,
        LocalDate startsOn,
        LocalDate endsOn,
        int callsPerOffice,
        int minimumCalls,
        AuditStatus status,
        @Nullable String topicCode,
        @Nullable TrainingRelation relation,
        long version) {

    static AuditJson of(Audit audit) {
        return new AuditJson(
                audit.id().value(),
                audit.title().byLanguage(),
                audit.channel(),
                audit.startsOn(),
                audit.endsOn(),
                audit.callsPerOffice(),
                audit.minimumCalls(),
                audit.status(),
                audit.topicCode(),
                audit.relation(),
                audit.version());
    }
}
