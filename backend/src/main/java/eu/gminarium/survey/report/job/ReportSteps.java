package eu.gminarium.survey.report.job;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.job.KeptReports;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.documents.job.ReportStopped;
import eu.gminarium.security.Access;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The transactions of a report: its beginning, each step forward, its end. All of them see the person's own reports only. */
@Singleton
class ReportSteps implements KeptReports {

    private static final String SUBJECT = "survey-report";

    private final ReportRepository repository;
    private final DocumentStore documents;
    private final ActivityLog activity;
    private final Clock clock;

    ReportSteps(ReportRepository repository, DocumentStore documents, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.activity = activity;
        this.clock = clock;
    }

    /** Writes down that it begins. */
    @Transactional
    Report begin(NewReport wanted, boolean comments) {
        ReportRow row = repository.save(ReportRow.running(wanted, comments, clock.instant(), account()));
        Map<String, Object> details = new HashMap<>(Map.of(
                "wave", row.waveId(), "format", row.format().name(), "language", row.language(), "comments", comments));
        if (row.officeId() != null) {
            details.put("office", row.officeId());
        }
        activity.record("requested", SUBJECT, row.id(), details);
        return row.toReport(clock.instant());
    }

    /** @throws ReportStopped if somebody stopped it */
    @Transactional
    void move(ReportId id, int progress) {
        if (repository.move(id.value(), progress, clock.instant()) == 0) {
            throw new ReportStopped();
        }
    }

    /** @throws ReportStopped if somebody stopped it; then the file is not kept */
    @Transactional
    void finish(Report report, String fileName, byte[] content) {
        var document = documents.keep(fileName, content, List.of(report.format().kind()));
        if (repository.finish(report.id().value(), document.id().value(), clock.instant()) == 0) {
            throw new ReportStopped();
        }
    }

    /** Ends a running one without a file; false if it had ended before. */
    @Transactional
    boolean end(ReportId id, ReportStatus status) {
        return repository.end(id.value(), status, clock.instant()) > 0;
    }

    @Transactional
    void cancel(ReportId id) {
        Report report = get(id);
        if (!end(report.id(), ReportStatus.CANCELLED)) {
            throw new RecordNotFound();
        }
        activity.record("cancelled", SUBJECT, id.value(), Map.of("progress", report.progress()));
    }

    @Transactional
    void remove(ReportId id) {
        ReportRow row = row(id);
        remove(row);
        activity.record("removed", SUBJECT, id.value(), Map.of());
    }

    @Transactional(readOnly = true)
    Report get(ReportId id) {
        return row(id).toReport(clock.instant());
    }

    @Transactional(readOnly = true)
    List<Report> of(WaveId wave) {
        return repository.findByWaveIdAndAccountIdOrderByIdDesc(wave.value(), account()).stream()
                .filter(this::isKept)
                .map(row -> row.toReport(clock.instant()))
                .toList();
    }

    @Override
    @Transactional
    public void removeOld() {
        repository.findByRequestedAtBefore(clock.instant().minus(KEPT)).forEach(this::remove);
    }

    private void remove(ReportRow row) {
        repository.deleteById(row.id());
        if (row.documentId() != null) {
            documents.remove(new DocumentId(row.documentId()));
        }
    }

    private ReportRow row(ReportId id) {
        return repository
                .findByIdAndAccountId(id.value(), account())
                .filter(this::isKept)
                .orElseThrow(RecordNotFound::new);
    }

    private boolean isKept(ReportRow row) {
        return !row.requestedAt().isBefore(clock.instant().minus(KEPT));
    }

    private static UUID account() {
        return Access.current().account().value();
    }
}
