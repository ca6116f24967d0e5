package eu.gminarium.documents.job;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.security.Access;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The transactions of an area's reports: the beginning of each, each step forward, its end. All of them see the person's own reports
 * only; the area checks who may ask for what.
 *
 * @param <T> the area's report
 * @param <R> the row in which it keeps one
 */
public abstract class ReportSteps<T extends Report, R extends ReportRow<T>> {

    /** How long one is there for whoever asked for it: it can be made again at any time. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final String subject;
    private final ReportTable<R> table;
    private final DocumentStore documents;
    private final ActivityLog activity;
    private final ReportThreads threads;
    private final Clock clock;

    /** @param subject of the activity log */
    protected ReportSteps(
            String subject,
            ReportTable<R> table,
            DocumentStore documents,
            ActivityLog activity,
            ReportThreads threads,
            Clock clock) {
        this.subject = subject;
        this.table = table;
        this.documents = documents;
        this.activity = activity;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Writes down that it begins.
     *
     * @param about what the activity log tells beside office, language and kind of file
     */
    @Transactional
    public T begin(R row, Map<String, Object> about) {
        T report = table.save(row).toReport(now());
        Map<String, Object> details = new HashMap<>(about);
        details.put("format", report.kind().name());
        details.put("language", row.language());
        if (report.office() != null) {
            details.put("office", report.office().value());
        }
        activity.record("requested", subject, row.id(), details);
        return report;
    }

    /**
     * Makes one that has begun on another thread, and returns at once. Never call it inside a transaction: the work could begin
     * before its end.
     *
     * @param name of the file, without language and kind
     * @param work makes the file and tells its progress, 0 to 100; telling throws {@link ReportStopped} once somebody stopped it
     */
    public void make(T report, String name, Function<IntConsumer, byte[]> work) {
        ReportId id = report.id();
        String fileName = name + "-" + report.language().getLanguage() + "."
                + report.kind().extension();
        threads.start(
                id.value(),
                () -> {
                    move(id, 0);
                    finish(report, fileName, work.apply(progress -> move(id, progress)));
                },
                () -> end(id, ReportStatus.FAILED));
    }

    /** @throws ReportStopped if somebody stopped it */
    @Transactional
    public void move(ReportId id, int progress) {
        if (table.updateByIdAndStatus(id.value(), ReportStatus.RUNNING, progress, now()) == 0) {
            throw new ReportStopped();
        }
    }

    /** @throws ReportStopped if somebody stopped it; then the file is not kept */
    @Transactional
    public void finish(T report, String fileName, byte[] content) {
        Document document = documents.keep(fileName, content, List.of(report.kind()));
        int finished = table.updateByIdAndStatus(
                report.id().value(),
                ReportStatus.RUNNING,
                ReportStatus.DONE,
                100,
                document.id().value(),
                now());
        if (finished == 0) {
            throw new ReportStopped();
        }
    }

    /** Ends a running one without a file; false if it had ended before. */
    @Transactional
    public boolean end(ReportId id, ReportStatus status) {
        return table.updateByIdAndStatus(id.value(), ReportStatus.RUNNING, status, now()) > 0;
    }

    /** @throws RecordNotFound if it is not running */
    @Transactional
    public void cancel(ReportId id) {
        T report = get(id);
        if (!end(id, ReportStatus.CANCELLED)) {
            throw new RecordNotFound();
        }
        activity.record("cancelled", subject, id.value(), Map.of("progress", report.progress()));
    }

    /** Throws it away with its file; a running one stops. */
    @Transactional
    public void remove(ReportId id) {
        remove(row(id));
        activity.record("removed", subject, id.value(), Map.of());
    }

    /** @throws RecordNotFound if it is not the person's own */
    @Transactional(readOnly = true)
    public T get(ReportId id) {
        return row(id).toReport(now());
    }

    /** The person's own, the latest first. */
    @Transactional(readOnly = true)
    public List<T> own() {
        return table.findByAccountIdOrderByIdDesc(account()).stream()
                .filter(this::isKept)
                .map(row -> row.toReport(now()))
                .toList();
    }

    /** @throws RecordNotFound if there is no file (yet) */
    @Transactional(readOnly = true)
    public ReportFile file(T report) {
        DocumentId document = report.document();
        if (document == null) {
            throw new RecordNotFound();
        }
        return new ReportFile(documents.get(document), documents.content(document));
    }

    /** Throws away those of the current partnership that are too old, with their files. */
    @Transactional
    public void removeOld() {
        table.findByRequestedAtBefore(now().minus(KEPT)).forEach(this::remove);
    }

    protected final Instant now() {
        return clock.instant();
    }

    /** Whoever asks. */
    protected static UUID account() {
        return Access.current().account().value();
    }

    private void remove(R row) {
        table.deleteById(row.id());
        UUID document = row.documentId();
        if (document != null) {
            documents.remove(new DocumentId(document));
        }
    }

    private R row(ReportId id) {
        return table.findByIdAndAccountId(id.value(), account())
                .filter(this::isKept)
                .orElseThrow(RecordNotFound::new);
    }

    private boolean isKept(R row) {
        return !row.requestedAt().isBefore(now().minus(KEPT));
    }
}
