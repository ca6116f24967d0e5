package eu.gminarium.training.minimum;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal minimum of training as dated data; the meaning is that of {@link NewMinimumPlan}.
 *
 * @param checkedOn when somebody compared it with its source; null while nobody has: it is off
 */
public record MinimumPlan(
        MinimumPlanId id,
        String name,
        String country,
        String citation,
        String sourceUrl,
        List<String> positions,
        List<String> topics,
        int required,
        Measure measure,
        @Nullable Integer dayHours,
        int periodMonths,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        long version) {

    public MinimumPlan {
        positions = List.copyOf(positions);
        topics = List.copyOf(topics);
    }

    /** Whether it is checked and in force on that day. */
    public boolean onAt(LocalDate day) {
        return checkedOn != null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The day for which progress is told unless another one is asked for: today, or the plan's last day if it has ended. */
    public LocalDate usualDay(LocalDate today) {
        return validTo != null && validTo.isBefore(today) ? validTo : today;
    }

    /** The first day of the period that ends on that day. */
    public LocalDate periodStart(LocalDate day) {
        return day.minusMonths(periodMonths).plusDays(1);
    }
}
