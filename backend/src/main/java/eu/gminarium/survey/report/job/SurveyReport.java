package eu.gminarium.survey.report.job;

import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.job.Report;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportJob;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import org.jspecify.annotations.Nullable;

/**
 * A report on a wave that somebody asked for.
 *
 * @param office null for all shown offices
 * @param comments whether what people wrote is in it
 */
public record SurveyReport(
        ReportJob job, WaveId wave, @Nullable OfficeId office, ReportFormat format, boolean comments)
        implements Report {

    @Override
    public FileKind kind() {
        return format.kind();
    }
}
