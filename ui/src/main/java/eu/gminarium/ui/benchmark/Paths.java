package eu.gminarium.ui.benchmark;

import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.campaign.CampaignId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.CurrentPartnership;

/** Addresses of the benchmark's pages in the current partnership. */
public final class Paths {

    static final String INDICATOR_PARAMETER = "indicator";
    static final String VERSIONS_PARAMETER = "versions";
    static final String CHAIN_PARAMETER = "chain";

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
    public static String office(OfficeId office, String indicator) {
        return office(office) + "?" + INDICATOR_PARAMETER + "=" + indicator;
    }

    /** An office's results, with an indicator at the end of its chain from training to satisfaction. */
    static String chain(OfficeId office, String indicator) {
        return office(office) + "?" + CHAIN_PARAMETER + "=" + indicator;
    }

    /** An indicator's page. */
    public static String indicator(String code) {
        return CurrentPartnership.path("indicators/" + code);
    }

    /** An indicator's page with the versions of its definition opened. */
    static String versions(String code) {
        return indicator(code) + "?" + VERSIONS_PARAMETER;
    }

    /** An indicator compared with peers. */
    public static String compare(String code) {
        return indicator(code) + "/compare";
    }

    /** The same with an office marked, among its nearest neighbours. */
    static String compare(String code, OfficeId office) {
        return compare(code) + "?peers=near:" + office.value() + "&office=" + office.value();
    }

    /** Imports of values. */
    public static String imports() {
        return CurrentPartnership.path("measurement-imports");
    }

    /** A new import of values. */
    public static String newImport() {
        return imports() + "/new";
    }

    /** The record behind a number: who entered what when. Only of what is stored, not of what the program computes. */
    public static String measurement(MeasurementId measurement) {
        return CurrentPartnership.path("measurements/" + measurement.value());
    }

    /** All campaigns. */
    public static String campaigns() {
        return CurrentPartnership.path("campaigns");
    }

    /** A campaign with the state of each office. */
    public static String campaign(CampaignId campaign) {
        return CurrentPartnership.path("campaigns/" + campaign.value());
    }

    /** An office's form in a campaign. */
    public static String form(CampaignId campaign, OfficeId office) {
        return CurrentPartnership.path("campaigns/" + campaign.value() + "/offices/" + office.value());
    }
}
