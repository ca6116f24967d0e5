package eu.gminarium.documents;

import eu.gminarium.security.Actor;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.FileNames;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps files of up to 10 MB in the partnership's schema: replicas share nothing but the database. */
@Singleton
@Unchecked("the area that a file belongs to checks who may bring and see it")
public class DocumentStore {

    /** The largest file that is kept; the table refuses more as well. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    static final int MEGABYTE = 1024 * 1024;

    private final DocumentRepository repository;
    private final Clock clock;

    DocumentStore(DocumentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Keeps a file, in the transaction of the change that it belongs to.
     *
     * @param fileName as the person named it
     * @param allowed the kinds that make sense there
     * @throws DocumentTooLarge above {@link #MAX_BYTES}
     * @throws WrongDocumentKind if the first bytes are of none of the kinds
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document keep(String fileName, byte[] content, Collection<FileKind> allowed) {
        if (content.length > MAX_BYTES) {
            throw new DocumentTooLarge();
        }
        FileKind kind = FileKind.of(content, allowed).orElseThrow(() -> new WrongDocumentKind(List.copyOf(allowed)));
        DocumentRow row = new DocumentRow(
                DocumentId.next().value(),
                FileNames.sent(fileName, "scan." + kind.extension()),
                kind.contentType(),
                content,
                sha256(content),
                Actor.current().map(AccountId::value).orElse(null),
                clock.instant());
        repository.save(row);
        return get(new DocumentId(row.id()));
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    public Document get(DocumentId id) {
        return find(List.of(id)).values().stream().findFirst().orElseThrow(RecordNotFound::new);
    }

    /** Those of the files that exist. */
    @Transactional(readOnly = true)
    public Map<DocumentId, Document> find(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return repository.views(ids.stream().map(DocumentId::value).toList()).stream()
                .map(DocumentView::toDocument)
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    /**
     * The file's bytes as they were brought.
     *
     * @throws RecordNotFound if there is none
     */
    @Transactional(readOnly = true)
    public byte[] content(DocumentId id) {
        return repository.findById(id.value()).map(DocumentRow::content).orElseThrow(RecordNotFound::new);
    }

    /** Throws a file away, in the transaction that takes away what pointed to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(DocumentId id) {
        repository.deleteById(id.value());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
