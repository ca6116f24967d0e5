package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.Period;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often an indicator is measured, in calendar periods. */
public enum Frequency {
    YEAR(12),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1),
    /** Any days that the office names. */
    ANY(0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The calendar period that a day lies in; none of {@link #ANY}. */
    public Optional<Period> periodOf(LocalDate day) {
        if (months == 0) {
            return Optional.empty();
        }
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate from = LocalDate.of(day.getYear(), first, 1);
        return Optional.of(new Period(from, from.plusMonths(months - 1L).with(TemporalAdjusters.lastDayOfMonth())));
    }

    /** Whether a period is one of the calendar's. */
    public boolean allows(Period period) {
        return periodOf(period.from()).map(period::equals).orElse(true);
    }
}
