package eu.gminarium.benchmark.report.job;

import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asked for.
 *
 * @param office null for all offices
 * @param progress 0 to 100
 * @param document the file; null until it is done
 */
public record DashboardReport(
        DashboardReportId id,
        @Nullable OfficeId office,
        Locale language,
        ResultsFormat format,
        ReportStatus status,
        int progress,
        Instant requestedAt,
        @Nullable DocumentId document) {

    public boolean running() {
        return status == ReportStatus.RUNNING;
    }
}
