package eu.gminarium.training.paper;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.DocumentTooLarge;
import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.WrongDocumentKind;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Sessions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Scans of signed papers. Those of an application are seen by whoever sees the application and brought by its office's
 * coordinator; attendance lists hold names of every office and are the county coordinator's.
 */
@Singleton
public class Scans {

    private final ScanRepository repository;
    private final DocumentStore documents;
    private final ApplicationLists applications;
    private final Sessions sessions;
    private final ActivityLog activity;

    Scans(
            ScanRepository repository,
            DocumentStore documents,
            ApplicationLists applications,
            Sessions sessions,
            ActivityLog activity) {
        this.repository = repository;
        this.documents = documents;
        this.applications = applications;
        this.sessions = sessions;
        this.activity = activity;
    }

    /** The scans of an application's steps and of a certificate from elsewhere, in the order of coming. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Scan> of(ApplicationId id) {
        applications.get(id);
        return scans(repository.findByApplicationIdOrderById(id.value()));
    }

    /** The scans of a session's signed lists, in the order of coming. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public List<Scan> of(SessionId id) {
        List<UUID> meetings = sessions.get(id).meetings().stream()
                .map(meeting -> meeting.id().value())
                .toList();
        return meetings.isEmpty() ? List.of() : scans(repository.findByMeetingIdInOrderById(meetings));
    }

    /** @throws RecordNotFound if there is none within reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public Scan get(ScanId id) {
        ScanRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        if (row.applicationId() != null) {
            applications.get(new ApplicationId(row.applicationId()));
        } else if (!Access.current().may(Resource.TRAINING, Verb.WRITE)) {
            throw new RecordNotFound();
        }
        return scans(List.of(row)).getFirst();
    }

    /** The scan's bytes as they were brought. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public byte[] content(ScanId id) {
        return documents.content(get(id).document().id());
    }

    /**
     * Keeps the scan of the paper on which a step was signed.
     *
     * @param step the step's number
     * @throws NotSignedOnPaper if the step was done on the screen
     * @throws DocumentTooLarge above 10 MB
     * @throws WrongDocumentKind unless it is a PDF, JPEG or PNG
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public Scan ofStep(ApplicationId id, int step, String fileName, byte[] content) {
        PaperReach.requireKeeper(applications.get(id));
        boolean onPaper = applications.steps(id).stream()
                        .filter(each -> each.number() == step)
                        .findFirst()
                        .orElseThrow(RecordNotFound::new)
                        .signatory()
                != null;
        if (!onPaper) {
            throw new NotSignedOnPaper();
        }
        return keep(ScanKind.STEP, id.value(), step, null, fileName, content);
    }

    /**
     * Keeps the scan of a certificate that an institution gave to somebody enrolled; also the person may bring it.
     *
     * @throws NoPlaceYet unless the person is enrolled
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public Scan ofCertificate(ApplicationId id, String fileName, byte[] content) {
        Application application = applications.get(id);
        if (!application.employee().equals(Access.current().employee())) {
            PaperReach.requireKeeper(application);
        }
        PaperReach.requirePlace(application);
        return keep(ScanKind.CERTIFICATE, id.value(), null, null, fileName, content);
    }

    /** Keeps the scan of a meeting's signed attendance list. */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Scan ofList(SessionId session, MeetingId meeting, String fileName, byte[] content) {
        boolean ofSession =
                sessions.get(session).meetings().stream().map(Meeting::id).anyMatch(meeting::equals);
        if (!ofSession) {
            throw new RecordNotFound();
        }
        return keep(ScanKind.ATTENDANCE_LIST, null, null, meeting.value(), fileName, content);
    }

    /**
     * Throws away a scan that was brought by mistake.
     *
     * @throws RecordNotFound also if the person may see it and does not keep the office's papers
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public void remove(ScanId id) {
        Scan scan = get(id);
        ApplicationId application = scan.application();
        if (application != null) {
            PaperReach.requireKeeper(applications.get(application));
        }
        repository.deleteById(id.value());
        documents.remove(scan.document().id());
        activity.record(
                "scan-removed",
                "scan",
                id.value(),
                Map.of("file", scan.document().fileName()));
    }

    private Scan keep(
            ScanKind kind,
            @Nullable UUID application,
            @Nullable Integer step,
            @Nullable UUID meeting,
            String fileName,
            byte[] content) {
        Document document = documents.keep(fileName, content, FileKind.SCANS);
        ScanRow row = repository.save(
                new ScanRow(ScanId.next().value(), document.id().value(), kind, application, step, meeting));
        activity.record(
                "scan-kept",
                "scan",
                row.id(),
                Map.of("kind", kind.name(), "file", document.fileName(), "sha256", document.sha256()));
        return row.toScan(document);
    }

    private List<Scan> scans(List<ScanRow> rows) {
        Map<DocumentId, Document> kept = documents.find(
                rows.stream().map(row -> new DocumentId(row.documentId())).toList());
        return rows.stream()
                .map(row -> row.toScan(Objects.requireNonNull(kept.get(new DocumentId(row.documentId())))))
                .toList();
    }
}
