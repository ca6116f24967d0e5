package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.mysteryclient.report.AuditReport;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asked for.
 *
 * @param officeId missing for all offices
 * @param progress 0 to 100; there is a file when the status is DONE
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditReportJson(
        UUID id,
        UUID auditId,
        @Nullable UUID officeId,
        @Nullable String officeName,
        String language,
        ReportFormat format,
        ReportStatus status,
        int progress,
        Instant requestedAt) {

    static AuditReportJson of(AuditReport report, @Nullable String officeName) {
        return new AuditReportJson(
                report.id().value(),
                report.audit().value(),
                report.office() == null ? null : report.office().value(),
                officeName,
                report.language().getLanguage(),
                report.format(),
                report.status(),
                report.progress(),
                report.requestedAt());
    }
}
