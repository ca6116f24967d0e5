package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.job.Report;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportJob;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * A report on an audit that somebody asked for.
 *
 * @param office null for all offices
 */
public record AuditReport(
        ReportJob job, AuditId audit, @Nullable OfficeId office, ReportFormat format) implements Report {

    @Override
    public FileKind kind() {
        return format.kind();
    }
}
