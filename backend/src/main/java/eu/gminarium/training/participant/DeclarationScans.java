package eu.gminarium.training.participant;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.DocumentTooLarge;
import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.WrongDocumentKind;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** The scan of a declaration's signed paper: whoever reads the declaration reads it, whoever writes the declaration brings it. */
@Singleton
public class DeclarationScans {

    private static final String FIELD = "file";

    private final Declarations declarations;
    private final DeclarationScanRepository repository;
    private final DocumentStore documents;
    private final ActivityLog activity;

    DeclarationScans(
            Declarations declarations,
            DeclarationScanRepository repository,
            DocumentStore documents,
            ActivityLog activity) {
        this.declarations = declarations;
        this.repository = repository;
        this.documents = documents;
        this.activity = activity;
    }

    /**
     * The file with who brought it and when; empty while there is none.
     *
     * @throws RecordNotFound if the declaration is not within reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public Optional<Document> find(DeclarationId id) {
        declarations.get(id);
        return kept(id);
    }

    /**
     * The file's bytes as they were brought.
     *
     * @throws RecordNotFound if there is none within reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public byte[] content(DeclarationId id) {
        return documents.content(find(id).map(Document::id).orElseThrow(RecordNotFound::new));
    }

    /**
     * Keeps a scan, in the place of the one before.
     *
     * @param fileName as the person named it
     * @throws InvalidField of {@code file}, unless it is a PDF, JPEG or PNG of up to 10 MB
     */
    @Transactional
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    public Document keep(DeclarationId id, String fileName, byte[] content) {
        declarations.locked(id);
        kept(id).ifPresent(before -> takeAway(id, before));
        Document document = stored(fileName, content);
        repository.save(new DeclarationScanRow(id.value(), document.id().value()));
        record("scan-kept", id, document);
        return document;
    }

    /**
     * Throws away a scan that was brought by mistake.
     *
     * @throws RecordNotFound if there is none within reach
     */
    @Transactional
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    public void remove(DeclarationId id) {
        declarations.locked(id);
        takeAway(id, kept(id).orElseThrow(RecordNotFound::new));
    }

    private Document stored(String fileName, byte[] content) {
        try {
            return documents.keep(fileName, content, FileKind.SCANS);
        } catch (WrongDocumentKind | DocumentTooLarge refused) {
            throw InvalidField.because(FIELD, refused);
        }
    }

    private void takeAway(DeclarationId id, Document document) {
        repository.deleteByDeclarationId(id.value());
        documents.remove(document.id());
        record("scan-removed", id, document);
    }

    private Optional<Document> kept(DeclarationId id) {
        return repository.findByDeclarationId(id.value()).map(row -> documents.get(new DocumentId(row.documentId())));
    }

    private void record(String action, DeclarationId id, Document document) {
        activity.record(
                action,
                "participant-declaration",
                id.value(),
                Map.of("file", document.fileName(), "sha256", document.sha256()));
    }
}
