package eu.gminarium.ui.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.audit.TrainingRelation;
import eu.gminarium.programme.Topic;
import eu.gminarium.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An audit as people type it. */
record AuditForm(
        LocalizedText title,
        Channel channel,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer callsPerOffice,
        Integer minimumCalls,
        @Nullable Topic topic,
        @Nullable TrainingRelation relation) {

    static AuditForm of(Audit audit, List<Topic> topics) {
        return new AuditForm(
                audit.title(),
                audit.channel(),
                audit.startsOn(),
                audit.endsOn(),
                audit.callsPerOffice(),
                audit.minimumCalls(),
                topics.stream()
                        .filter(topic -> topic.code().equals(audit.topicCode()))
                        .findFirst()
                        .orElse(null),
                audit.relation());
    }

    NewAudit toInput() {
        return new NewAudit(
                title,
                channel,
                startsOn,
                endsOn,
                callsPerOffice,
                minimumCalls,
                topic == null ? null : topic.code(),
                relation);
    }
}
