package eu.gminarium.benchmark.dashboard;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows.
 *
 * @param area code of an area of indicators; null shows all
 * @param year shows what was known of it at its end; null shows the latest
 * @param peerGroup the offices that are compared with each other, as the API says it: {@code kind:rural}; null compares everybody
 */
public record DashboardFilter(
        @Nullable String area,
        @Nullable Integer year,
        @Nullable String peerGroup) {

    private static final int LAST_DAY = 31;

    /** All indicators of all offices, latest values. */
    public static final DashboardFilter LATEST = new DashboardFilter(null, null, null);

    @Nullable
    LocalDate until() {
        return year == null ? null : LocalDate.of(year, Month.DECEMBER, LAST_DAY);
    }
}
