package eu.gminarium.mysteryclient.settlement;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.shared.problem.InvalidField;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Whose calls of which days are settled.
 *
 * @param from first day, in the partnership's zone
 * @param to last day
 * @param auditor null for all
 */
public record SettlementPeriod(
        LocalDate from, LocalDate to, @Nullable AuditorId auditor) {

    /** @throws InvalidField if it ends before it begins */
    public SettlementPeriod {
        if (to.isBefore(from)) {
            throw InvalidField.of("to", "mystery.invalid.ends-before-start");
        }
    }

    /** The days that are given; without a first one, the month of the last one; without either, this month. */
    public static SettlementPeriod of(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, @Nullable AuditorId auditor) {
        LocalDate known = to != null ? to : from != null ? from : today;
        return new SettlementPeriod(
                from == null ? known.withDayOfMonth(1) : from,
                to == null ? known.with(TemporalAdjusters.lastDayOfMonth()) : to,
                auditor);
    }
}
