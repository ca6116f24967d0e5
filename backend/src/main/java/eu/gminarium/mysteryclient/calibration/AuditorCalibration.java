package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.agreement.CriterionAgreement;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an auditor did on the samples of an audit.
 *
 * @param done samples scored
 * @param total samples of the audit
 * @param passReason why the coordinator let them through without; null if that did not happen
 * @param agreement with the reference, criterion by criterion
 */
public record AuditorCalibration(
        AuditorId auditor,
        String auditorName,
        int done,
        int total,
        @Nullable String passReason,
        List<CriterionAgreement> agreement) {

    public AuditorCalibration {
        agreement = List.copyOf(agreement);
    }

    /** Whether the auditor may make their calls. */
    public boolean open() {
        return done >= total || passReason != null;
    }

    /** Share of scores equal to the reference, 0..1; null where nothing is compared. */
    public @Nullable Double share() {
        long n = agreement.stream().mapToLong(CriterionAgreement::compared).sum();
        long equal =
                agreement.stream().mapToLong(each -> each.agreement().equal()).sum();
        return n == 0 ? null : Double.valueOf((double) equal / n);
    }
}
