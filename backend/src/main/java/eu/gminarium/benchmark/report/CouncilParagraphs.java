package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.chart.Charts;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes the paragraph on an office's results that goes into the council's papers, as a text that one can edit. */
@Singleton
class CouncilParagraphs {

    private static final int FINDINGS = 6;
    private static final int HEADING = 14;
    private static final int BODY = 11;
    private static final int SMALL = 9;
    private static final String FONT = "Calibri";

    private final Dashboard dashboard;
    private final Charts charts;

    CouncilParagraphs(Dashboard dashboard, Charts charts) {
        this.dashboard = dashboard;
        this.charts = charts;
    }

    /** @throws RecordNotFound if the partnership has no such office */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    byte[] docx(OfficeId office, Locale language) {
        OfficeResults results = dashboard.office(office);
        ReportWords words = ReportWords.in(charts, language);
        Partnership partnership = Scopes.currentPartnership();
        var out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator("Gminarium");
            if (partnership.demo()) {
                paragraph(document, words.t("document.demo"), SMALL, true, language);
            }
            String name = results.office().displayName();
            paragraph(document, words.t("brief.council.heading", name), HEADING, true, language);
            paragraph(document, text(results, partnership, words), BODY, false, language);
            paragraph(document, source(results, partnership, words), SMALL, false, language);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(OfficeResults results, Partnership partnership, ReportWords words) {
        String first = words.t(
                "brief.council.lead",
                results.office().displayName(),
                partnership.name(),
                results.trends().size());
        List<String> findings =
                results.findings().stream().limit(FINDINGS).map(words::sentence).toList();
        String found = findings.isEmpty() ? words.t("benchmark.results.none") : String.join(" ", findings);
        return first + " " + found + " " + words.t("brief.council.method");
    }

    private static String source(OfficeResults results, Partnership partnership, ReportWords words) {
        String sources = results.trends().stream()
                .map(trend -> trend.card())
                .map(card -> card.definition().dataSource() == null
                        ? words.t("benchmark.source." + card.source())
                        : words.t(card.definition().dataSource()))
                .distinct()
                .collect(Collectors.joining("; "));
        return words.t("brief.council.source", partnership.name(), sources);
    }

    private static void paragraph(XWPFDocument document, String text, int size, boolean bold, Locale language) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(size * BODY);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setLang(language.toLanguageTag());
    }
}
