package eu.gminarium.documents;

import eu.gminarium.shared.problem.Problem;

/** A file has more bytes than are kept. */
public final class DocumentTooLarge extends Problem {

    private static final long serialVersionUID = 1L;

    DocumentTooLarge() {
        super("document-too-large", Category.TOO_LARGE, DocumentStore.MAX_BYTES / DocumentStore.MEGABYTE);
    }
}
