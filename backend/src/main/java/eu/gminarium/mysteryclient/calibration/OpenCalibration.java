package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.LocalizedText;

/** An audit whose samples wait for the auditor. */
public record OpenCalibration(AuditId audit, LocalizedText title, int missing) {}
