package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** In which hours auditors call. */
@FunctionalInterface
public interface OfficeHours {

    /**
     * The audit's hours, read once: of each day from the first to the last, in the partnership's zone; none on a day on which
     * nobody calls.
     */
    Function<LocalDate, List<Integer>> of(AuditId audit);
}
