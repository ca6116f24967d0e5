package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/** Which calls are asked for; null means any. */
public record CallFilter(
        @Nullable AuditId audit,
        @Nullable OfficeId office,
        @Nullable CallStatus status) {

    /** All calls of an audit. */
    public static CallFilter of(AuditId audit) {
        return new CallFilter(audit, null, null);
    }
}
