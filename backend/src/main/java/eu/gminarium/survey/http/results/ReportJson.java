package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.survey.report.job.SurveyReport;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asked for.
 *
 * @param officeId missing for all shown offices
 * @param comments whether what people wrote is in it
 * @param progress 0 to 100; there is a file when the status is DONE
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportJson(
        UUID id,
        UUID waveId,
        @Nullable UUID officeId,
        @Nullable String officeName,
        String language,
        ReportFormat format,
        boolean comments,
        ReportStatus status,
        int progress,
        Instant requestedAt) {

    static ReportJson of(SurveyReport report, @Nullable String officeName) {
        return new ReportJson(
                report.id().value(),
                report.wave().value(),
                report.office() == null ? null : report.office().value(),
                officeName,
                report.language().getLanguage(),
                report.format(),
                report.comments(),
                report.status(),
                report.progress(),
                report.requestedAt());
    }
}
