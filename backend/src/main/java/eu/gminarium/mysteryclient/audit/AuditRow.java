package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_audit")
record AuditRow(
        @Id UUID id,
        @TypeDef(type = DataType.JSON) Map<String, String> title,
        Channel channel,
        LocalDate startsOn,
        LocalDate endsOn,
        int callsPerOffice,
        int minimumCalls,
        AuditStatus status,
        @Nullable String topicCode,
        @Nullable TrainingRelation trainingRelation,
        @Version long version) {

    static AuditRow planned(NewAudit input) {
        return new AuditRow(
                AuditId.next().value(),
                input.title().byLanguage(),
                input.channel(),
                input.startsOn(),
                input.endsOn(),
                input.callsPerOffice(),
                input.minimumCalls(),
                AuditStatus.PLANNED,
                input.topicCode(),
                input.relation(),
                0);
    }

    AuditRow withPlan(NewAudit plan) {
        AuditRow changed = planned(plan);
        return new AuditRow(
                id,
                changed.title,
                changed.channel,
                changed.startsOn,
                changed.endsOn,
                changed.callsPerOffice,
                changed.minimumCalls,
                status,
                changed.topicCode,
                changed.trainingRelation,
                version);
    }

    AuditRow withStatus(AuditStatus next) {
        return new AuditRow(
                id,
                title,
                channel,
                startsOn,
                endsOn,
                callsPerOffice,
                minimumCalls,
                next,
                topicCode,
                trainingRelation,
                version);
    }

    Audit toAudit() {
        return new Audit(
                new AuditId(id),
                new LocalizedText(title),
                channel,
                startsOn,
                endsOn,
                callsPerOffice,
                minimumCalls,
                status,
                topicCode,
                trainingRelation,
                version);
    }
}
