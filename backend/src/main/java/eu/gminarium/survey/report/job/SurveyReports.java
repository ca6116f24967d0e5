package eu.gminarium.survey.report.job;

import eu.gminarium.documents.job.OwnReports;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.report.PrintedReports;
import eu.gminarium.survey.report.ReportReach;
import eu.gminarium.survey.report.ResultsWorkbooks;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports in the background. How far one is stands in the database, so any browser and any replica sees it; it is made with
 * the rights that the person had when asking. Everybody sees their own reports only, as long as their roles still reach that far. One
 * that was interrupted is simply asked for again.
 */
@Singleton
public class SurveyReports implements OwnReports {

    private final Waves waves;
    private final SurveyReportSteps steps;
    private final PrintedReports printed;
    private final ResultsWorkbooks workbooks;

    SurveyReports(Waves waves, SurveyReportSteps steps, PrintedReports printed, ResultsWorkbooks workbooks) {
        this.waves = waves;
        this.steps = steps;
        this.printed = printed;
        this.workbooks = workbooks;
    }

    /**
     * Begins, and answers at once. Never call it inside a transaction: the work could begin before its end.
     *
     * @throws RecordNotFound if there is no such wave, the office is out of reach or did not take part, or all offices are wanted by
     *     somebody who does not see each of them
     * @throws WaveStillOpen if the wave is not closed
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public SurveyReport start(NewSurveyReport wanted) {
        printed.check(wanted.wave(), wanted.office());
        SurveyReport report = steps.begin(wanted, hasComments(wanted));
        steps.make(report, "survey-report", progress -> make(report, progress));
        return report;
    }

    /**
     * The person's own reports on a wave, the latest first.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public List<SurveyReport> of(WaveId wave) {
        waves.get(wave);
        return steps.own().stream()
                .filter(report -> report.wave().equals(wave))
                .filter(SurveyReports::isReachable)
                .toList();
    }

    @Override
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public SurveyReport get(ReportId id) {
        SurveyReport report = steps.get(id);
        if (!isReachable(report)) {
            throw new RecordNotFound();
        }
        return report;
    }

    @Override
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public ReportFile file(ReportId id) {
        return steps.file(get(id));
    }

    @Override
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public SurveyReport cancel(ReportId id) {
        get(id);
        steps.cancel(id);
        return get(id);
    }

    @Override
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public void remove(ReportId id) {
        get(id);
        steps.remove(id);
    }

    private byte[] make(SurveyReport report, IntConsumer progress) {
        if (report.format() == ReportFormat.PDF) {
            return printed.pdf(report.wave(), report.office(), report.language(), report.comments(), progress);
        }
        var out = new ByteArrayOutputStream();
        workbooks.write(report.wave(), report.office(), report.language(), out);
        return out.toByteArray();
    }

    private static boolean hasComments(NewSurveyReport wanted) {
        return wanted.format() == ReportFormat.PDF
                && wanted.office() != null
                && ReportReach.ofComments(wanted.office());
    }

    private static boolean isReachable(SurveyReport report) {
        return ReportReach.contains(report.office()) && (!report.comments() || readsComments(report.office()));
    }

    private static boolean readsComments(@Nullable OfficeId office) {
        return office != null && ReportReach.ofComments(office);
    }
}
