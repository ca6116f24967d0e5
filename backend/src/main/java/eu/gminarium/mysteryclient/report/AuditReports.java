package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.documents.job.ReportThreads;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports on audits in the background, with the rights that the person had when asking; how far one is stands in the database.
 * Everybody sees their own reports only, as long as they see the audit's ranking.
 */
@Singleton
public class AuditReports {

    private final AuditReach reach;
    private final AuditReportSteps steps;
    private final ReportedAudits reported;
    private final PrintedAudits printed;
    private final AuditWorkbooks workbooks;
    private final DocumentStore documents;
    private final ReportThreads threads;

    AuditReports(
            AuditReach reach,
            AuditReportSteps steps,
            ReportedAudits reported,
            PrintedAudits printed,
            AuditWorkbooks workbooks,
            DocumentStore documents,
            ReportThreads threads) {
        this.reach = reach;
        this.steps = steps;
        this.reported = reported;
        this.printed = printed;
        this.workbooks = workbooks;
        this.documents = documents;
        this.threads = threads;
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
        threads.start(
                report.id().value(),
                () -> steps.finish(report, fileName(report), make(report)),
                () -> steps.end(report.id(), ReportStatus.FAILED));
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
        return steps.of(audit);
    }

    /** @throws RecordNotFound if it is not the person's own, or out of reach by now */
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public AuditReport get(AuditReportId id) {
        AuditReport report = steps.get(id);
        reach.requireRanked(report.audit());
        return report;
    }

    /** @throws RecordNotFound as {@link #get}, or if there is no file (yet) */
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public ReportFile file(AuditReportId id) {
        AuditReport report = get(id);
        if (report.document() == null) {
            throw new RecordNotFound();
        }
        return new ReportFile(documents.get(report.document()), documents.content(report.document()));
    }

    /** @throws RecordNotFound as {@link #get}, or if it is not running */
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public AuditReport cancel(AuditReportId id) {
        get(id);
        steps.cancel(id);
        return get(id);
    }

    /** Throws it away with its file; a running one stops. */
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public void remove(AuditReportId id) {
        get(id);
        steps.remove(id);
    }

    /** A report's file. */
    public record ReportFile(Document document, byte[] content) {}

    private void require(AuditId audit, @Nullable OfficeId office) {
        reach.requireRanked(audit);
        if (office != null
                && reported.ranking(audit).offices().stream()
                        .noneMatch(each -> each.office().equals(office))) {
            throw new RecordNotFound();
        }
    }

    private byte[] make(AuditReport report) {
        steps.move(report.id(), 0);
        ReportedAudit audit = reported.read(report.audit(), report.office(), report.language());
        steps.move(report.id(), 50);
        return report.format() == ReportFormat.PDF ? printed.pdf(audit) : workbooks.xlsx(audit);
    }

    private static String fileName(AuditReport report) {
        return "audit-report-" + report.language().getLanguage() + "."
                + report.format().kind().extension();
    }
}
