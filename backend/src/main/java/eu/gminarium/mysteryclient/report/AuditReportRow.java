package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.documents.job.ReportJob;
import eu.gminarium.documents.job.ReportRow;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_report")
record AuditReportRow(
        @Id UUID id,
        UUID auditId,
        @Nullable UUID officeId,
        String language,
        ReportFormat format,
        ReportStatus status,
        int progress,
        Instant requestedAt,
        Instant movedAt,
        UUID accountId,
        @Nullable UUID documentId)
        implements ReportRow<AuditReport> {

    static AuditReportRow running(NewAuditReport wanted, Instant now, UUID account) {
        return new AuditReportRow(
                ReportId.next().value(),
                wanted.audit().value(),
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
    public AuditReport toReport(ReportJob job) {
        return new AuditReport(job, new AuditId(auditId), officeId == null ? null : new OfficeId(officeId), format);
    }
}
