package eu.gminarium.mysteryclient;

import eu.gminarium.shared.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of calls or visits to all offices.
 *
 * @param startsOn first day of calls, in the partnership's zone
 * @param endsOn last day of calls, inclusive
 * @param callsPerOffice how many are planned
 * @param minimumCalls an office with fewer scored calls has no rank
 * @param topicCode the training topic that the audit looks at, if any
 * @param relation to the trainings of that topic; null without a topic
 */
public record Audit(
        AuditId id,
        LocalizedText title,
        Channel channel,
        LocalDate startsOn,
        LocalDate endsOn,
        int callsPerOffice,
        int minimumCalls,
        AuditStatus status,
        @Nullable String topicCode,
        @Nullable TrainingRelation relation,
        long version) {}
