package eu.gminarium.benchmark.report.job;

import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
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
        @Nullable UUID documentId) {

    /** The longest step, setting the pages, takes seconds; waiting for others' pages takes a few minutes. */
    private static final Duration STILL = Duration.ofMinutes(10);

    static DashboardReportRow running(NewDashboardReport wanted, Instant now, UUID account) {
        return new DashboardReportRow(
                DashboardReportId.next().value(),
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

    DashboardReport toReport(Instant now) {
        boolean interrupted =
                status == ReportStatus.RUNNING && movedAt.plus(STILL).isBefore(now);
        return new DashboardReport(
                new DashboardReportId(id),
                officeId == null ? null : new OfficeId(officeId),
                Languages.byCode(language),
                format,
                interrupted ? ReportStatus.INTERRUPTED : status,
                progress,
                requestedAt,
                documentId == null ? null : new DocumentId(documentId));
    }
}
