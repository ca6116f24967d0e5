package eu.gminarium.benchmark.action;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.DocumentTooLarge;
import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.WrongDocumentKind;
import eu.gminarium.security.Access;
import eu.gminarium.security.Actor;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file that shows what was done in an action. Earlier ones stay with the revisions that had them. */
@Singleton
public class ActionDocuments {

    private static final String FIELD = "file";

    private final ImprovementActions actions;
    private final ActionQueries queries;
    private final ActionRevisionRepository revisions;
    private final DocumentStore documents;
    private final ActivityLog log;
    private final Clock clock;

    ActionDocuments(
            ImprovementActions actions,
            ActionQueries queries,
            ActionRevisionRepository revisions,
            DocumentStore documents,
            ActivityLog log,
            Clock clock) {
        this.actions = actions;
        this.queries = queries;
        this.revisions = revisions;
        this.documents = documents;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The file with its bytes as they were brought.
     *
     * @throws RecordNotFound if there is none within reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
    public File get(ActionId id) {
        Document document = actions.get(id).document();
        if (document == null) {
            throw new RecordNotFound();
        }
        return new File(document, documents.content(document.id()));
    }

    /** A kept file. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    public record File(Document document, byte[] content) {}

    /**
     * Keeps a file as the action's evidence, in a new revision.
     *
     * @throws InvalidField of {@code file}, unless it is a PDF, JPEG or PNG of up to 10 MB
     */
    @Transactional
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    public ImprovementAction keep(ActionId id, String fileName, byte[] content) {
        ImprovementAction action = writable(id);
        Document document = stored(fileName, content);
        advance(action, document.id());
        log.record("file-kept", ImprovementActions.SUBJECT, id.value(), Map.of("sha256", document.sha256()));
        return actions.get(id);
    }

    /**
     * Takes the file off the action, in a new revision.
     *
     * @throws RecordNotFound if there is none within reach
     */
    @Transactional
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    public ImprovementAction remove(ActionId id) {
        ImprovementAction action = writable(id);
        if (action.document() == null) {
            throw new RecordNotFound();
        }
        advance(action, null);
        log.record("file-taken-off", ImprovementActions.SUBJECT, id.value(), Map.of());
        return actions.get(id);
    }

    private ImprovementAction writable(ActionId id) {
        ImprovementAction action = actions.get(id);
        Access.current().offices(Resource.IMPROVEMENT_ACTION, Verb.WRITE).require(action.office());
        return action;
    }

    private void advance(ImprovementAction action, @Nullable DocumentId document) {
        UUID id = action.id().value();
        ActionRevisionRow before =
                revisions.findByActionIdAndNumber(id, action.revision()).orElseThrow(RecordNotFound::new);
        if (queries.advance(id, action.revision()) == 0) {
            throw new StaleVersion();
        }
        UUID account = Actor.current().map(AccountId::value).orElse(null);
        revisions.save(before.with(document == null ? null : document.value(), account, clock.instant()));
    }

    private Document stored(String fileName, byte[] content) {
        try {
            return documents.keep(fileName, content, FileKind.SCANS);
        } catch (WrongDocumentKind | DocumentTooLarge refused) {
            throw InvalidField.because(FIELD, refused);
        }
    }
}
