package eu.gminarium.survey.report.job;

import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.documents.job.ReportThreads;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes reports in the background. How far one is stands in the database, so any browser and any replica sees it; it is made with
 * the rights that the person had when asking. Everybody sees their own reports only, as long as their roles still reach that far. One
 * that was interrupted is simply asked for again.
 */
@Singleton
public class Reports {

    private final Waves waves;
    private final ReportSteps steps;
    private final PrintedReports printed;
    private final ResultsWorkbooks workbooks;
    private final DocumentStore documents;
    private final ReportThreads threads;

    Reports(
            Waves waves,
            ReportSteps steps,
            PrintedReports printed,
            ResultsWorkbooks workbooks,
            DocumentStore documents,
            ReportThreads threads) {
        this.waves = waves;
        this.steps = steps;
        this.printed = printed;
        this.workbooks = workbooks;
        this.documents = documents;
        this.threads = threads;
    }

    /**
     * Begins, and answers at once. Never call it inside a transaction: the work could begin before its end.
     *
     * @throws RecordNotFound if there is no such wave, the office is out of reach or did not take part, or all offices are wanted by
     *     somebody who does not see each of them
     * @throws WaveStillOpen if the wave is not closed
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Report start(NewReport wanted) {
        printed.check(wanted.wave(), wanted.office());
        Report report = steps.begin(wanted, hasComments(wanted));
        threads.start(
                report.id().value(),
                () -> steps.finish(report, fileName(report), make(report)),
                () -> steps.end(report.id(), ReportStatus.FAILED));
        return report;
    }

    /**
     * The person's own reports on a wave, the latest first.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public List<Report> of(WaveId wave) {
        waves.get(wave);
        return steps.of(wave).stream().filter(Reports::isReachable).toList();
    }

    /** @throws RecordNotFound if it is not the person's own, or out of reach by now */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Report get(ReportId id) {
        Report report = steps.get(id);
        if (!isReachable(report)) {
            throw new RecordNotFound();
        }
        return report;
    }

    /** @throws RecordNotFound as {@link #get}, or if there is no file (yet) */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public ReportFile file(ReportId id) {
        Report report = get(id);
        if (report.document() == null) {
            throw new RecordNotFound();
        }
        return new ReportFile(documents.get(report.document()), documents.content(report.document()));
    }

    /** @throws RecordNotFound as {@link #get}, or if it is not running */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public Report cancel(ReportId id) {
        get(id);
        steps.cancel(id);
        return get(id);
    }

    /** Throws it away with its file; a running one stops. */
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public void remove(ReportId id) {
        get(id);
        steps.remove(id);
    }

    /** A report's file. */
    public record ReportFile(Document document, byte[] content) {}

    private byte[] make(Report report) {
        steps.move(report.id(), 0);
        if (report.format() == ReportFormat.PDF) {
            return printed.pdf(
                    report.wave(),
                    report.office(),
                    report.language(),
                    report.comments(),
                    progress -> steps.move(report.id(), progress));
        }
        var out = new ByteArrayOutputStream();
        workbooks.write(report.wave(), report.office(), report.language(), out);
        return out.toByteArray();
    }

    private static String fileName(Report report) {
        return "survey-report-" + report.language().getLanguage() + "."
                + report.format().kind().extension();
    }

    private static boolean hasComments(NewReport wanted) {
        return wanted.format() == ReportFormat.PDF
                && wanted.office() != null
                && ReportReach.ofComments(wanted.office());
    }

    private static boolean isReachable(Report report) {
        return ReportReach.contains(report.office()) && (!report.comments() || readsComments(report.office()));
    }

    private static boolean readsComments(@Nullable OfficeId office) {
        return office != null && ReportReach.ofComments(office);
    }
}
