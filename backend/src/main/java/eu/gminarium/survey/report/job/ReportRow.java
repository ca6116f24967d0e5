package eu.gminarium.survey.report.job;

import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("survey_report")
record ReportRow(
        @Id UUID id,
        UUID waveId,
        @Nullable UUID officeId,
        String language,
        ReportFormat format,
        boolean comments,
        ReportStatus status,
        int progress,
        Instant requestedAt,
        Instant movedAt,
        UUID accountId,
        @Nullable UUID documentId) {

    /** The longest step, setting the pages, takes seconds; waiting for others' pages takes a few minutes. */
    private static final Duration STILL = Duration.ofMinutes(10);

    static ReportRow running(NewReport wanted, boolean comments, Instant now, UUID account) {
        return new ReportRow(
                ReportId.next().value(),
                wanted.wave().value(),
                wanted.office() == null ? null : wanted.office().value(),
                wanted.language().getLanguage(),
                wanted.format(),
                comments,
                ReportStatus.RUNNING,
                0,
                now,
                now,
                account,
                null);
    }

    Report toReport(Instant now) {
        boolean interrupted =
                status == ReportStatus.RUNNING && movedAt.plus(STILL).isBefore(now);
        return new Report(
                new ReportId(id),
                new WaveId(waveId),
                officeId == null ? null : new OfficeId(officeId),
                Languages.byCode(language),
                format,
                comments,
                interrupted ? ReportStatus.INTERRUPTED : status,
                progress,
                requestedAt,
                documentId == null ? null : new DocumentId(documentId));
    }
}
