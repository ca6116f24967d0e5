package eu.gminarium.benchmark.report.job;

import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.job.Report;
import eu.gminarium.documents.job.ReportJob;
import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * A report on the offices' indicators that somebody asked for.
 *
 * @param office null for all offices
 */
public record DashboardReport(ReportJob job, @Nullable OfficeId office, ResultsFormat format) implements Report {

    @Override
    public FileKind kind() {
        return format.kind();
    }
}
