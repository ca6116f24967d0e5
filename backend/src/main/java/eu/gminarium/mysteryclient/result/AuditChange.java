package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two audits, of the criteria that both have and with the later audit's weights.
 *
 * @param criteria what is compared and what is not
 * @param together the mean of the offices that have calls in both; null where nothing can be compared
 * @param byCriterion all those offices, in the order of the criteria
 * @param offices every office with calls in the later audit, in the order of the directory
 */
public record AuditChange(
        Audit earlier,
        Audit later,
        ComparedCriteria criteria,
        @Nullable IndexChange together,
        List<CriterionChange> byCriterion,
        List<OfficeChange> offices) {

    public AuditChange {
        byCriterion = List.copyOf(byCriterion);
        offices = List.copyOf(offices);
    }

    /** @param change null where nothing can be compared */
    public record CriterionChange(
            Criterion criterion, @Nullable IndexChange change) {}

    /**
     * @param change null where {@code missing} says why
     * @param missing null where there is a change to speak of
     */
    public record OfficeChange(
            OfficeId office,
            String officeName,
            @Nullable IndexChange change,
            @Nullable NotCompared missing) {}

    /** Why an office is not compared. */
    public enum NotCompared {
        /** No criterion is the same. */
        NO_COMMON_CRITERIA,
        /** The earlier audit has no scored call to it. */
        NO_CALLS_BEFORE,
        /** One of the audits has a single call to it, which says nothing of how calls differ. */
        SINGLE_CALL
    }
}
