package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.problem.InvalidField;
import java.time.LocalDate;

/**
 * When an indicator is measured.
 *
 * @param dueDays days after a period's end by which its values are due, 0 to 730
 */
public record Collecting(Frequency frequency, int dueDays) {

    /** Each year, by the end of February or thereabouts. */
    public static final Collecting YEARLY = new Collecting(Frequency.YEAR, 60);

    private static final int MOST_DAYS = 730;

    /** @throws InvalidField for days out of range */
    public Collecting {
        if (dueDays < 0 || dueDays > MOST_DAYS) {
            throw InvalidField.of("dueDays", "benchmark.invalid.due-days", MOST_DAYS);
        }
    }

    /** The last day for a period's values. */
    public LocalDate dueOn(Period period) {
        return period.to().plusDays(dueDays);
    }
}
