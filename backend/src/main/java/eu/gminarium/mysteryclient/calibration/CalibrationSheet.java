package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.agreement.CriterionAgreement;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.Criterion;
import java.util.List;

/**
 * The samples of an audit for one auditor.
 *
 * @param missing samples to be scored before the calls open; 0 for whoever was let through
 * @param agreement with the reference in what is scored so far
 */
public record CalibrationSheet(
        AuditId audit,
        List<SampleTask> samples,
        List<Criterion> criteria,
        int missing,
        List<CriterionAgreement> agreement) {

    public CalibrationSheet {
        samples = List.copyOf(samples);
        criteria = List.copyOf(criteria);
        agreement = List.copyOf(agreement);
    }
}
