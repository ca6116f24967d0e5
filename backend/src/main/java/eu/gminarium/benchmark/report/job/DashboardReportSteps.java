package eu.gminarium.benchmark.report.job;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.job.ReportSteps;
import eu.gminarium.documents.job.ReportThreads;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** The transactions of a report on the offices' indicators. */
@Singleton
class DashboardReportSteps extends ReportSteps<DashboardReport, DashboardReportRow> {

    DashboardReportSteps(
            DashboardReportRepository repository,
            DocumentStore documents,
            ActivityLog activity,
            ReportThreads threads,
            Clock clock) {
        super("dashboard-report", repository, documents, activity, threads, clock);
    }

    /** Writes down that it begins. */
    DashboardReport begin(NewDashboardReport wanted) {
        return begin(DashboardReportRow.running(wanted, now(), account()), Map.of());
    }
}
