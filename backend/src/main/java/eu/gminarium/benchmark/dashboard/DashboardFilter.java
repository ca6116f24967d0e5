package eu.gminarium.benchmark.dashboard;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows.
 *
 * @param area code of an area of indicators; null shows all
 * @param year shows what was known of it at its end; null shows the latest
 */
public record DashboardFilter(
        @Nullable String area, @Nullable Integer year) {

    private static final int LAST_DAY = 31;

    /** All indicators, latest values. */
    public static final DashboardFilter LATEST = new DashboardFilter(null, null);

    @Nullable
    LocalDate until() {
        return year == null ? null : LocalDate.of(year, Month.DECEMBER, LAST_DAY);
    }
}
