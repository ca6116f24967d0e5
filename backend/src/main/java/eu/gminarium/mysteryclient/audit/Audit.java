package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
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
        long version) {

    /**
     * Refuses what may only be prepared before the audit runs.
     *
     * @throws AuditNotPlanned if it runs already
     */
    public void requirePlanned() {
        if (status != AuditStatus.PLANNED) {
            throw new AuditNotPlanned();
        }
    }

    /**
     * Refuses a day outside the audit.
     *
     * @throws InvalidField that names the field
     */
    public void requireWithin(String field, LocalDate day) {
        if (day.isBefore(startsOn) || day.isAfter(endsOn)) {
            throw InvalidField.of(field, "mystery.invalid.outside-audit");
        }
    }
}
