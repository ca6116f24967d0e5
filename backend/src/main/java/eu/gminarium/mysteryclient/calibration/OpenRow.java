package eu.gminarium.mysteryclient.calibration;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** An audit whose samples an auditor has not scored yet. */
@Introspected
record OpenRow(UUID auditId, int missing) {}
