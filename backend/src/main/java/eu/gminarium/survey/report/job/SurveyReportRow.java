package eu.gminarium.survey.report.job;

import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.documents.job.ReportJob;
import eu.gminarium.documents.job.ReportRow;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("survey_report")
record SurveyReportRow(
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
        @Nullable UUID documentId)
        implements ReportRow<SurveyReport> {

    static SurveyReportRow running(NewSurveyReport wanted, boolean comments, Instant now, UUID account) {
        return new SurveyReportRow(
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

    @Override
    public SurveyReport toReport(ReportJob job) {
        return new SurveyReport(
                job, new WaveId(waveId), officeId == null ? null : new OfficeId(officeId), format, comments);
    }
}
