package eu.gminarium.mysteryclient.audit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * Public holidays on which offices are closed. Sources: the Polish act of 18 January 1951 on days off work with its changes
 * of 2010 (6 January) and 2024 (24 December), the Czech act 245/2000 with its change of 2015 (Good Friday).
 */
enum Holidays {
    POLISH(Set.of("--01-01", "--05-01", "--05-03", "--08-15", "--11-01", "--11-11", "--12-25", "--12-26")) {
        @Override
        boolean movable(LocalDate day) {
            long afterEaster = daysAfterEaster(day);
            return afterEaster == EASTER_MONDAY
                    || afterEaster == CORPUS_CHRISTI
                    || (day.getYear() >= 2011 && EPIPHANY.equals(MonthDay.from(day)))
                    || (day.getYear() >= 2025 && CHRISTMAS_EVE.equals(MonthDay.from(day)));
        }
    },
    CZECH(Set.of(
            "--01-01", "--05-01", "--05-08", "--07-05", "--07-06", "--09-28", "--10-28", "--11-17", "--12-24",
            "--12-25", "--12-26")) {
        @Override
        boolean movable(LocalDate day) {
            long afterEaster = daysAfterEaster(day);
            return afterEaster == EASTER_MONDAY || (day.getYear() >= 2016 && afterEaster == GOOD_FRIDAY);
        }
    },
    NONE(Set.of()) {
        @Override
        boolean movable(LocalDate day) {
            return false;
        }
    };

    private static final MonthDay EPIPHANY = MonthDay.of(1, 6);
    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);
    private static final long GOOD_FRIDAY = -2;
    private static final long EASTER_MONDAY = 1;
    private static final long CORPUS_CHRISTI = 60;

    private final Set<String> fixed;

    Holidays(Set<String> fixed) {
        this.fixed = fixed;
    }

    /** Those of the country to which the zone belongs; none for other countries. */
    static Holidays in(ZoneId zone) {
        return switch (zone.getId()) {
            case "Europe/Warsaw" -> POLISH;
            case "Europe/Prague" -> CZECH;
            default -> NONE;
        };
    }

    boolean include(LocalDate day) {
        return fixed.contains(MonthDay.from(day).toString()) || movable(day);
    }

    abstract boolean movable(LocalDate day);

    private static long daysAfterEaster(LocalDate day) {
        return day.toEpochDay() - easter(day.getYear()).toEpochDay();
    }

    /** Easter Sunday by the Gregorian calendar (J. Meeus, Astronomical Algorithms, 1991, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
