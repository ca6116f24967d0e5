package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
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
        @Nullable UUID documentId) {

    /** The longest step, setting the pages, takes seconds; waiting for others' pages takes a few minutes. */
    private static final Duration STILL = Duration.ofMinutes(10);

    static AuditReportRow running(NewAuditReport wanted, Instant now, UUID account) {
        return new AuditReportRow(
                AuditReportId.next().value(),
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

    AuditReport toReport(Instant now) {
        boolean interrupted =
                status == ReportStatus.RUNNING && movedAt.plus(STILL).isBefore(now);
        return new AuditReport(
                new AuditReportId(id),
                new AuditId(auditId),
                officeId == null ? null : new OfficeId(officeId),
                Languages.byCode(language),
                format,
                interrupted ? ReportStatus.INTERRUPTED : status,
                progress,
                requestedAt,
                documentId == null ? null : new DocumentId(documentId));
    }
}
