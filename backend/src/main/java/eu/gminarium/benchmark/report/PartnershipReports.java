package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.chart.Charts;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.Finding.Kind;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.report.PartnershipReport.Part;
import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.chart.Chart;
import eu.gminarium.shared.chart.DataTable;
import eu.gminarium.shared.chart.Ink.Theme;
import eu.gminarium.shared.chart.RankingChart;
import eu.gminarium.shared.chart.Svg;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Sets the report on all offices as PDF: the findings, then each indicator with its charts. */
@Singleton
class PartnershipReports {

    private static final double WIDTH = 640;
    private static final int ROWS = 24;
    private static final int CHANGES = 8;
    private static final int FINDINGS = 8;
    private static final int TABLE = 20;
    private static final int READ = 80;

    private final Dashboard dashboard;
    private final Charts charts;
    private final PdfRenderer renderer;
    private final Messages messages;
    private final Clock clock;

    PartnershipReports(Dashboard dashboard, Charts charts, PdfRenderer renderer, Messages messages, Clock clock) {
        this.dashboard = dashboard;
        this.charts = charts;
        this.renderer = renderer;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param progress is told how far it is, 0 to 100 */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    byte[] pdf(Locale language, IntConsumer progress) {
        Partnership partnership = Scopes.currentPartnership();
        PartnershipReport report = read(partnership, ReportWords.in(charts, language), progress);
        PdfFrame frame = PdfFrame.portrait(messages, language, report.title(), partnership.demo())
                .withFooter(report.title());
        return renderer.render("print/partnership-report.jte", frame, Map.of("report", report));
    }

    private PartnershipReport read(Partnership partnership, ReportWords words, IntConsumer progress) {
        Overview overview = dashboard.overview(DashboardFilter.LATEST);
        List<Column> shown = shown(overview);
        List<Part> parts = new ArrayList<>();
        for (Column column : shown) {
            parts.add(part(dashboard.indicator(column.card().code(), column.period()), words));
            progress.accept(READ * parts.size() / shown.size());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), partnership.zone());
        return new PartnershipReport(
                words.t("brief.report.title", partnership.name()),
                partnership.name(),
                List.of(
                        List.of(words.t("brief.report.date"), Formats.date(words.locale(), today)),
                        List.of(
                                words.t("brief.report.offices"),
                                Integer.toString(overview.offices().size())),
                        List.of(words.t("brief.report.indicators"), Integer.toString(shown.size()))),
                sentences(overview, Kind.BETTER, words),
                sentences(overview, Kind.WORSE, words),
                sentences(overview, Kind.AHEAD, words),
                parts);
    }

    /** Indicators of which anybody has said anything. */
    private static List<Column> shown(Overview overview) {
        Set<String> said = overview.cells().stream()
                .filter(cell -> !(cell.value() instanceof Missing) || cell.period() != null)
                .map(cell -> cell.indicator())
                .collect(Collectors.toSet());
        return overview.columns().stream()
                .filter(column -> said.contains(column.card().code()))
                .toList();
    }

    private static List<String> sentences(Overview overview, Kind kind, ReportWords words) {
        Map<OfficeId, String> names =
                overview.offices().stream().collect(Collectors.toMap(Office::id, Office::displayName));
        return overview.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .limit(FINDINGS)
                .map(finding -> sentence(finding, names, words))
                .toList();
    }

    private static String sentence(Finding finding, Map<OfficeId, String> names, ReportWords words) {
        return words.sentences()
                .sentence(
                        words.figures(),
                        finding,
                        names.getOrDefault(finding.cell().office(), ""));
    }

    /** Nobody's office is marked: the report is everybody's. */
    private static Part part(IndicatorResults read, ReportWords words) {
        IndicatorResults results = read.marking(Set.of());
        RankingChart ranking = words.charts().ranking(results, ROWS);
        List<String> svgs = new ArrayList<>();
        svgs.add(svg(words.charts().distribution(results)));
        svgs.add(svg(ranking));
        words.charts()
                .beforeAfter(results, CHANGES)
                .map(PartnershipReports::svg)
                .ifPresent(svgs::add);
        DataTable table = ranking.table().withoutEmptyColumns();
        boolean fits = table.rows().size() <= TABLE;
        return new Part(
                words.charts().words().title(read.card().definition()),
                words.t(read.card().definition().definition()),
                ranking.text().sentence(),
                ranking.text().source(),
                svgs,
                fits ? table.headings() : List.of(),
                fits
                        ? table.rows().stream()
                                .map(row ->
                                        row.stream().map(DataTable.Cell::text).toList())
                                .toList()
                        : List.of());
    }

    private static String svg(Chart chart) {
        return Svg.drawing(chart, WIDTH, Theme.LIGHT);
    }
}
