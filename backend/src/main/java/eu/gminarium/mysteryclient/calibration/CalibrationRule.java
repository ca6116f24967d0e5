package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.OpeningRule;
import jakarta.inject.Singleton;

/** Calls open after the samples, or once the coordinator lets the auditor through. */
@Singleton
final class CalibrationRule implements OpeningRule {

    private final CalibrationRepository calibrations;

    CalibrationRule(CalibrationRepository calibrations) {
        this.calibrations = calibrations;
    }

    @Override
    public void requireOpen(AuditId audit, AuditorId auditor) {
        int missing = calibrations.missing(audit.value(), auditor.value());
        if (missing > 0) {
            throw new CalibrationMissing(missing);
        }
    }
}
