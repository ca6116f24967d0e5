package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.chart.Charts;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes every figure that may be compared as a workbook: one line for each office, indicator and period. */
@Singleton
class FigureWorkbooks {

    private static final int READ = 90;

    private final Dashboard dashboard;
    private final Charts charts;

    FigureWorkbooks(Dashboard dashboard, Charts charts) {
        this.dashboard = dashboard;
        this.charts = charts;
    }

    /**
     * @param only null for all offices
     * @param progress is told how far it is, 0 to 100
     * @throws RecordNotFound if the partnership has no such office
     */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    byte[] xlsx(@Nullable OfficeId only, Locale language, IntConsumer progress) {
        Overview overview = dashboard.overview(DashboardFilter.LATEST);
        Map<OfficeId, Office> offices =
                overview.offices().stream().collect(Collectors.toMap(Office::id, Function.identity()));
        if (only != null && !offices.containsKey(only)) {
            throw new RecordNotFound();
        }
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Gminarium", "1.0")) {
            boolean demo = Scopes.currentPartnership().demo();
            var sheets = new FigureSheets(workbook, ReportWords.in(charts, language), demo);
            int done = 0;
            for (Column column : overview.columns()) {
                write(sheets, column, only);
                done++;
                progress.accept(READ * done / overview.columns().size());
            }
            sheets.indicators(overview.columns());
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(FigureSheets sheets, Column column, @Nullable OfficeId only) {
        String code = column.card().code();
        IndicatorResults latest = dashboard.indicator(code, null);
        latest.periods().forEach(period -> {
            IndicatorResults results = period.equals(latest.period()) ? latest : dashboard.indicator(code, period);
            for (Cell cell : results.cells()) {
                Office office = results.offices().get(cell.office());
                if (office != null && (only == null || only.equals(cell.office()))) {
                    sheets.figure(results, office, cell);
                }
            }
        });
    }
}
