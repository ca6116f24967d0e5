package eu.gminarium.benchmark.report.job;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.job.KeptReports;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.documents.job.ReportStopped;
import eu.gminarium.security.Access;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The transactions of a report: its beginning, each step forward, its end. All of them see the person's own reports only. */
@Singleton
class DashboardReportSteps implements KeptReports {

    private static final String SUBJECT = "dashboard-report";

    private final DashboardReportRepository repository;
    private final DocumentStore documents;
    private final ActivityLog activity;
    private final Clock clock;

    DashboardReportSteps(
            DashboardReportRepository repository, DocumentStore documents, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.activity = activity;
        this.clock = clock;
    }

    /** Writes down that it begins. */
    @Transactional
    DashboardReport begin(NewDashboardReport wanted) {
        DashboardReportRow row = repository.save(DashboardReportRow.running(wanted, clock.instant(), account()));
        Map<String, Object> details =
                new HashMap<>(Map.of("format", row.format().name(), "language", row.language()));
        if (row.officeId() != null) {
            details.put("office", row.officeId());
        }
        activity.record("requested", SUBJECT, row.id(), details);
        return row.toReport(clock.instant());
    }

    /** @throws ReportStopped if somebody stopped it */
    @Transactional
    void move(DashboardReportId id, int progress) {
        if (repository.move(id.value(), progress, clock.instant()) == 0) {
            throw new ReportStopped();
        }
    }

    /** @throws ReportStopped if somebody stopped it; then the file is not kept */
    @Transactional
    void finish(DashboardReport report, String fileName, byte[] content) {
        var document = documents.keep(fileName, content, List.of(report.format().kind()));
        if (repository.finish(report.id().value(), document.id().value(), clock.instant()) == 0) {
            throw new ReportStopped();
        }
    }

    /** Ends a running one without a file; false if it had ended before. */
    @Transactional
    boolean end(DashboardReportId id, ReportStatus status) {
        return repository.end(id.value(), status, clock.instant()) > 0;
    }

    @Transactional
    void cancel(DashboardReportId id) {
        DashboardReport report = get(id);
        if (!end(report.id(), ReportStatus.CANCELLED)) {
            throw new RecordNotFound();
        }
        activity.record("cancelled", SUBJECT, id.value(), Map.of("progress", report.progress()));
    }

    @Transactional
    void remove(DashboardReportId id) {
        remove(row(id));
        activity.record("removed", SUBJECT, id.value(), Map.of());
    }

    @Transactional(readOnly = true)
    DashboardReport get(DashboardReportId id) {
        return row(id).toReport(clock.instant());
    }

    @Transactional(readOnly = true)
    List<DashboardReport> own() {
        return repository.findByAccountIdOrderByIdDesc(account()).stream()
                .filter(this::isKept)
                .map(row -> row.toReport(clock.instant()))
                .toList();
    }

    @Override
    @Transactional
    public void removeOld() {
        repository.findByRequestedAtBefore(clock.instant().minus(KEPT)).forEach(this::remove);
    }

    private void remove(DashboardReportRow row) {
        repository.deleteById(row.id());
        if (row.documentId() != null) {
            documents.remove(new DocumentId(row.documentId()));
        }
    }

    private DashboardReportRow row(DashboardReportId id) {
        return repository
                .findByIdAndAccountId(id.value(), account())
                .filter(this::isKept)
                .orElseThrow(RecordNotFound::new);
    }

    private boolean isKept(DashboardReportRow row) {
        return !row.requestedAt().isBefore(clock.instant().minus(KEPT));
    }

    private static UUID account() {
        return Access.current().account().value();
    }
}
