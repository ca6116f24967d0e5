package eu.gminarium.benchmark.report.job;

import eu.gminarium.benchmark.report.ReportFiles;
import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.documents.job.ReportThreads;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Makes reports on the offices' indicators in the background, with the rights that the person had when asking; how far one is
 * stands in the database. Everybody sees their own reports only.
 */
@Singleton
public class DashboardReports {

    private final DashboardReportSteps steps;
    private final ReportFiles files;
    private final OfficeDirectory offices;
    private final DocumentStore documents;
    private final ReportThreads threads;

    DashboardReports(
            DashboardReportSteps steps,
            ReportFiles files,
            OfficeDirectory offices,
            DocumentStore documents,
            ReportThreads threads) {
        this.steps = steps;
        this.files = files;
        this.offices = offices;
        this.documents = documents;
        this.threads = threads;
    }

    /**
     * Begins, and answers at once. Never call it inside a transaction: the work could begin before its end.
     *
     * @throws RecordNotFound if the partnership has no such office
     */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public DashboardReport start(NewDashboardReport wanted) {
        if (wanted.office() != null) {
            offices.get(wanted.office());
        }
        DashboardReport report = steps.begin(wanted);
        threads.start(
                report.id().value(),
                () -> steps.finish(report, fileName(report), make(report)),
                () -> steps.end(report.id(), ReportStatus.FAILED));
        return report;
    }

    /** The person's own reports, the latest first. */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public List<DashboardReport> own() {
        return steps.own();
    }

    /** @throws RecordNotFound if it is not the person's own */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public DashboardReport get(DashboardReportId id) {
        return steps.get(id);
    }

    /** @throws RecordNotFound as {@link #get}, or if there is no file (yet) */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public ReportFile file(DashboardReportId id) {
        DashboardReport report = steps.get(id);
        if (report.document() == null) {
            throw new RecordNotFound();
        }
        return new ReportFile(documents.get(report.document()), documents.content(report.document()));
    }

    /** @throws RecordNotFound as {@link #get}, or if it is not running */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public DashboardReport cancel(DashboardReportId id) {
        steps.cancel(id);
        return steps.get(id);
    }

    /** Throws it away with its file; a running one stops. */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public void remove(DashboardReportId id) {
        steps.remove(id);
    }

    /** A report's file. */
    public record ReportFile(Document document, byte[] content) {}

    private byte[] make(DashboardReport report) {
        steps.move(report.id(), 0);
        return files.make(
                report.office(), report.language(), report.format(), percent -> steps.move(report.id(), percent));
    }

    private static String fileName(DashboardReport report) {
        String what = switch (report.format()) {
            case PDF -> report.office() == null ? "report" : "brief";
            case XLSX -> "figures";
            case DOCX -> "paragraph";
        };
        return what + "-" + report.language().getLanguage() + "."
                + report.format().kind().extension();
    }
}
