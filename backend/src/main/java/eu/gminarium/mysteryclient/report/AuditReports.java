package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.job.OwnReports;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports on audits in the background, with the rights that the person had when asking; how far one is stands in the database.
 * Everybody sees their own reports only, as long as they see the audit's ranking.
 */
@Singleton
public class AuditReports implements OwnReports {

    private final AuditReach reach;
    private final AuditReportSteps steps;
    private final ReportedAudits reported;
    private final PrintedAudits printed;
    private final AuditWorkbooks workbooks;

    AuditReports(
            AuditReach reach,
            AuditReportSteps steps,
            ReportedAudits reported,
            PrintedAudits printed,
            AuditWorkbooks workbooks) {
        this.reach = reach;
        this.steps = steps;
        this.reported = reported;
        this.printed = printed;
        this.workbooks = workbooks;
    }

    /**
     * Begins, and answers at once. Never call it inside a transaction: the work could begin before its end.
     *
     * @throws RecordNotFound if the person does not see the audit's ranking, or the office is not in it
     */
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public AuditReport start(NewAuditReport wanted) {
        require(wanted.audit(), wanted.office());
        AuditReport report = steps.begin(wanted);
        steps.make(report, "audit-report", progress -> make(report, progress));
        return report;
    }

    /**
     * The person's own reports on an audit, the latest first.
     *
     * @throws RecordNotFound if the person does not see the audit's ranking
     */
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public List<AuditReport> of(AuditId audit) {
        reach.requireRanked(audit);
        return steps.own().stream()
                .filter(report -> report.audit().equals(audit))
                .toList();
    }

    @Override
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public AuditReport get(ReportId id) {
        AuditReport report = steps.get(id);
        reach.requireRanked(report.audit());
        return report;
    }

    @Override
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public ReportFile file(ReportId id) {
        return steps.file(get(id));
    }

    @Override
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public AuditReport cancel(ReportId id) {
        get(id);
        steps.cancel(id);
        return get(id);
    }

    @Override
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public void remove(ReportId id) {
        get(id);
        steps.remove(id);
    }

    private void require(AuditId audit, @Nullable OfficeId office) {
        reach.requireRanked(audit);
        if (office != null
                && reported.ranking(audit).offices().stream()
                        .noneMatch(each -> each.office().equals(office))) {
            throw new RecordNotFound();
        }
    }

    private byte[] make(AuditReport report, IntConsumer progress) {
        ReportedAudit audit = reported.read(report.audit(), report.office(), report.language());
        progress.accept(50);
        return report.format() == ReportFormat.PDF ? printed.pdf(audit) : workbooks.xlsx(audit);
    }
}
