package eu.gminarium.ui.benchmark.imports;

import com.vaadin.flow.component.html.Div;
import eu.gminarium.benchmark.imports.ImportReport;
import eu.gminarium.benchmark.imports.MeasurementImport;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Texts;

/** How a file was read, and how much of it is new. */
final class ImportFacts extends Div {

    private static final long serialVersionUID = 1L;

    ImportFacts(MeasurementImport shown) {
        addClassName("gm-import-facts");
        ImportReport report = shown.report();
        add(new Facts()
                .fact(Texts.t("benchmark.import.status"), ImportsView.badge(shown.status()))
                .fact(Texts.t("benchmark.import.counts.read"), kind(report))
                .fact(Texts.t("benchmark.import.counts.rows"), Texts.integer(report.rows()))
                .fact(
                        Texts.t("benchmark.import.counts.extent"),
                        Texts.t(
                                "benchmark.import.counts.extent.text",
                                report.indicators(),
                                report.offices(),
                                report.periods()))
                .fact(Texts.t("benchmark.import.counts.new"), Texts.integer(report.newValues()))
                .fact(Texts.t("benchmark.import.counts.changed"), Texts.integer(report.changedValues()))
                .fact(Texts.t("benchmark.import.counts.same"), Texts.integer(report.sameValues()))
                .fact(Texts.t("benchmark.import.counts.missing"), count(report.missingValues()))
                .fact(Texts.t("benchmark.import.counts.skipped"), count(report.skipped()))
                .fact(Texts.t("benchmark.import.counts.cards"), String.join(", ", report.newIndicators())));
    }

    /** Nothing where there is nothing to say. */
    private static String count(int number) {
        return number == 0 ? "" : Texts.integer(number);
    }

    /** {@code CSV, Windows-1250, semicolon}. */
    private static String kind(ImportReport report) {
        String separator = report.separator();
        if (separator == null) {
            return Texts.t("programme.import.kind.xlsx");
        }
        String word = switch (separator) {
            case ";" -> Texts.t("programme.import.separator.semicolon");
            case "," -> Texts.t("programme.import.separator.comma");
            case "\t" -> Texts.t("programme.import.separator.tab");
            default -> separator;
        };
        return Texts.t("programme.import.kind.csv", report.encoding(), word);
    }
}
