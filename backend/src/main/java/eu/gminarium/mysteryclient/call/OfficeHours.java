package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When an office may be called. */
public interface OfficeHours {

    /** The spans of a day, in the partnership's zone, earliest first; empty where the office is not called that day. */
    List<Span> on(AuditId audit, OfficeId office, LocalDate day);

    /**
     * A part of a day.
     *
     * @param from first moment
     * @param to first moment that is no longer in it
     */
    record Span(LocalTime from, LocalTime to) {

        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a span ends after it begins");
            }
        }
    }
}
