package eu.gminarium.mysteryclient.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts the days on which offices are open: Monday to Friday without public holidays. */
final class WorkingDays {

    private WorkingDays() {}

    /** The last of so many working days after the day, which itself does not count. */
    static LocalDate after(LocalDate day, int count, ZoneId zone) {
        Holidays holidays = Holidays.in(zone);
        return day.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(each -> each.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.include(each))
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }
}
