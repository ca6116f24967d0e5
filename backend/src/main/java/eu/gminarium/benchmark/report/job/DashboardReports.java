package eu.gminarium.benchmark.report.job;

import eu.gminarium.benchmark.report.ReportFiles;
import eu.gminarium.documents.job.OwnReports;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportId;
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
public class DashboardReports implements OwnReports {

    private final DashboardReportSteps steps;
    private final ReportFiles files;
    private final OfficeDirectory offices;

    DashboardReports(DashboardReportSteps steps, ReportFiles files, OfficeDirectory offices) {
        this.steps = steps;
        this.files = files;
        this.offices = offices;
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
        steps.make(
                report,
                fileName(wanted),
                progress -> files.make(wanted.office(), wanted.language(), wanted.format(), progress));
        return report;
    }

    /** The person's own reports, the latest first. */
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public List<DashboardReport> own() {
        return steps.own();
    }

    @Override
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public DashboardReport get(ReportId id) {
        return steps.get(id);
    }

    @Override
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public ReportFile file(ReportId id) {
        return steps.file(steps.get(id));
    }

    @Override
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public DashboardReport cancel(ReportId id) {
        steps.cancel(id);
        return steps.get(id);
    }

    @Override
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public void remove(ReportId id) {
        steps.remove(id);
    }

    private static String fileName(NewDashboardReport wanted) {
        return switch (wanted.format()) {
            case PDF -> wanted.office() == null ? "report" : "brief";
            case XLSX -> "figures";
            case DOCX -> "paragraph";
        };
    }
}
