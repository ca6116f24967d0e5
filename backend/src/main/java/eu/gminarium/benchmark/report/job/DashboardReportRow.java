package eu.gminarium.benchmark.report.job;

import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.documents.job.ReportJob;
import eu.gminarium.documents.job.ReportRow;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("dashboard_report")
record DashboardReportRow(
        @Id UUID id,
        @Nullable UUID officeId,
        String language,
        ResultsFormat format,
        ReportStatus status,
        int progress,
        Instant requestedAt,
        Instant movedAt,
        UUID accountId,
        @Nullable UUID documentId)
        implements ReportRow<DashboardReport> {

    static DashboardReportRow running(NewDashboardReport wanted, Instant now, UUID account) {
        return new DashboardReportRow(
                ReportId.next().value(),
                wanted.office() == null ? null : wanted.office().value(),
                wanted.language().getLanguage(),
                wanted.format(),
                ReportStatus.RUNNING,
                0,
                now,
                now,
                account,
                null);
    }

    @Override
    public DashboardReport toReport(ReportJob job) {
        return new DashboardReport(job, officeId == null ? null : new OfficeId(officeId), format);
    }
}
