package eu.gminarium.training.need;

import java.time.LocalDate;

/**
 * A period in which offices enter their needs.
 *
 * @param opensOn first day in the partnership's zone
 * @param closesOn the deadline, inclusive
 */
public record NeedPeriod(NeedPeriodId id, String title, LocalDate opensOn, LocalDate closesOn, long version) {

    /** Whether needs are entered and changed on that day. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
