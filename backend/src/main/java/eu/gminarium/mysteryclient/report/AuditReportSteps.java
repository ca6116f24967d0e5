package eu.gminarium.mysteryclient.report;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.job.ReportSteps;
import eu.gminarium.documents.job.ReportThreads;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** The transactions of a report on an audit. */
@Singleton
class AuditReportSteps extends ReportSteps<AuditReport, AuditReportRow> {

    AuditReportSteps(
            AuditReportRepository repository,
            DocumentStore documents,
            ActivityLog activity,
            ReportThreads threads,
            Clock clock) {
        super("mystery-report", repository, documents, activity, threads, clock);
    }

    /** Writes down that it begins. */
    AuditReport begin(NewAuditReport wanted) {
        AuditReportRow row = AuditReportRow.running(wanted, now(), account());
        return begin(row, Map.of("audit", row.auditId()));
    }
}
