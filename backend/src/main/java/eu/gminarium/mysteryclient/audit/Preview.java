package eu.gminarium.mysteryclient.audit;

import java.time.LocalDate;

/**
 * When each office sees its own result before the others do.
 *
 * @param workingDays how many, without the day on which it begins
 * @param endsOn last day on which offices may appeal, in the partnership's zone
 */
public record Preview(int workingDays, LocalDate beginsOn, LocalDate endsOn) {

    /** Whether offices may appeal on the day. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(beginsOn) && !day.isAfter(endsOn);
    }
}
