package eu.gminarium.mysteryclient.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/** Knows the days on which offices are open: Monday to Friday without the public holidays of the zone's country. */
public final class WorkingDays {

    private WorkingDays() {}

    /** Whether offices are closed on the day, whatever their hours are. */
    public static boolean holiday(LocalDate day, ZoneId zone) {
        return Holidays.in(zone).include(day);
    }

    /** The last of so many working days after the day, which itself does not count. */
    static LocalDate after(LocalDate day, int count, ZoneId zone) {
        return day.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(each -> each.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holiday(each, zone))
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }
}
