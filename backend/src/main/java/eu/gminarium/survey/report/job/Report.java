package eu.gminarium.survey.report.job;

import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asked for.
 *
 * @param office null for all shown offices
 * @param comments whether what people wrote is in it
 * @param progress 0 to 100
 * @param document the file; null until it is done
 */
public record Report(
        ReportId id,
        WaveId wave,
        @Nullable OfficeId office,
        Locale language,
        ReportFormat format,
        boolean comments,
        ReportStatus status,
        int progress,
        Instant requestedAt,
        @Nullable DocumentId document) {

    public boolean running() {
        return status == ReportStatus.RUNNING;
    }
}
