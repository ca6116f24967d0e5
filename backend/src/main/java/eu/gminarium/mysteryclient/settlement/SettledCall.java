package eu.gminarium.mysteryclient.settlement;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A call in the list by which an auditor is paid.
 *
 * @param audit title, as {@code scenario}
 * @param day and {@code time}: when it was made, on the clock of the partnership's zone
 * @param attempts how often the office was called for it
 * @param seconds how long it lasted; null where nobody wrote it down or answered
 * @param reason why it does not count in the results; null if it does
 * @param passedOn whether somebody else made it in the end; then only the attempts are this auditor's
 */
public record SettledCall(
        CallId id,
        AuditId auditId,
        AuditorId auditor,
        String auditorName,
        OfficeId office,
        String officeName,
        LocalizedText audit,
        LocalizedText scenario,
        LocalDate day,
        LocalTime time,
        int attempts,
        @Nullable Integer seconds,
        CallStatus status,
        @Nullable ExclusionReason reason,
        boolean passedOn) {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    /** The duration in minutes, to one decimal. */
    public @Nullable BigDecimal minutes() {
        return seconds == null ? null : minutes(seconds);
    }

    static BigDecimal minutes(long seconds) {
        return BigDecimal.valueOf(seconds).divide(MINUTE, 1, RoundingMode.HALF_UP);
    }
}
