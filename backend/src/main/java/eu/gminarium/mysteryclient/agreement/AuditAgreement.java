package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.scoring.Agreement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the auditors of an audit agree on the calls that were scored twice.
 *
 * @param draw how the calls were drawn; null before that
 * @param drawn calls in the sample that were not excluded since
 * @param done calls of the sample that both have scored
 * @param yesNo all yes/no criteria together; kappa without weights
 * @param scale all scales together; kappa with quadratic weights
 */
public record AuditAgreement(
        @Nullable Draw draw,
        long drawn,
        long done,
        List<CriterionAgreement> criteria,
        Agreement yesNo,
        Agreement scale) {

    public AuditAgreement {
        criteria = List.copyOf(criteria);
    }

    /** Pairs of scores in all criteria. */
    public long n() {
        return criteria.stream().mapToLong(each -> each.agreement().n()).sum();
    }

    /** Share of equal pairs in all criteria, 0..1; null without pairs. */
    public @Nullable Double share() {
        long equal =
                criteria.stream().mapToLong(each -> each.agreement().equal()).sum();
        return n() == 0 ? null : Double.valueOf((double) equal / n());
    }

    /**
     * How a sample was drawn.
     *
     * @param share of the calls, above 0, at most 1
     */
    public record Draw(double share, long seed, Instant at) {}
}
