package eu.gminarium.survey.report.job;

import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asks for.
 *
 * @param office null for all shown offices
 * @param language of the interface's languages
 */
public record NewSurveyReport(WaveId wave, @Nullable OfficeId office, Locale language, ReportFormat format) {}
