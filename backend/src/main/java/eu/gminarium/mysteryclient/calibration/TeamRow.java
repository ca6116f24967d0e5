package eu.gminarium.mysteryclient.calibration;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an auditor of an audit is with its samples.
 *
 * @param done samples scored
 * @param reason why the coordinator let them through; null if that did not happen
 */
@Introspected
record TeamRow(
        UUID auditorId,
        String auditorName,
        int done,
        @Nullable String reason) {}
