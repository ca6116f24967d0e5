package eu.gminarium.ui.benchmark;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.CurrentPartnership;

/** Addresses of the benchmark's pages in the current partnership. */
public final class Paths {

    static final String INDICATOR_PARAMETER = "indicator";

    private Paths() {}

    /** The joint dashboard. */
    public static String dashboard() {
        return CurrentPartnership.path("dashboard");
    }

    /** Reports on the offices' indicators. */
    public static String reports() {
        return CurrentPartnership.path("dashboard/reports");
    }

    /** An office's results. */
    public static String office(OfficeId office) {
        return CurrentPartnership.path("offices/" + office.value() + "/results");
    }

    /** An office's results, at one indicator. */
    static String office(OfficeId office, String indicator) {
        return office(office) + "?" + INDICATOR_PARAMETER + "=" + indicator;
    }

    /** An indicator's page. */
    static String indicator(String code) {
        return CurrentPartnership.path("indicators/" + code);
    }
}
