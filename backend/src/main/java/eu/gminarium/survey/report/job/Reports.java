package eu.gminarium.survey.report.job;

import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.report.PrintedReports;
import eu.gminarium.survey.report.ReportReach;
import eu.gminarium.survey.report.ResultsWorkbooks;
import eu.gminarium.survey.report.job.ReportSteps.ReportStopped;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes reports in the background. How far one is stands in the database, so any browser and any replica sees it; it is made with
 * the rights that the person had when asking. Everybody sees their own reports only, as long as their roles still reach that far. One
 * that was interrupted is simply asked for again.
 */
@Singleton
public class Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    /** Pages stand in memory while they are set. */
    private static final int AT_ONCE = 2;

    private final Waves waves;
    private final ReportSteps steps;
    private final PrintedReports printed;
    private final ResultsWorkbooks workbooks;
    private final DocumentStore documents;
    private final ExecutorService threads;
    private final Semaphore room = new Semaphore(AT_ONCE);

    Reports(
            Waves waves,
            ReportSteps steps,
            PrintedReports printed,
            ResultsWorkbooks workbooks,
            DocumentStore documents,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
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
        Access access = Access.current();
        Report report = steps.begin(wanted, hasComments(wanted));
        threads.execute(() -> Scopes.in((AccessElement) () -> access, () -> run(report)));
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

    private boolean run(Report report) {
        try {
            room.acquire();
            try {
                steps.finish(report, fileName(report), make(report));
            } finally {
                room.release();
            }
            return true;
        } catch (ReportStopped stopped) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The report {} broke off", report.id().value(), e);
        }
        return steps.end(report.id(), ReportStatus.FAILED);
    }

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
