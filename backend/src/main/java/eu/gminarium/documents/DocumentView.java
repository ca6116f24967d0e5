package eu.gminarium.documents;

import eu.gminarium.shared.AccountId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row without its bytes. */
@Introspected
record DocumentView(
        UUID id,
        String fileName,
        String contentType,
        long size,
        String sha256,
        @Nullable UUID accountId,
        Instant createdAt) {

    Document toDocument() {
        return new Document(
                new DocumentId(id),
                fileName,
                FileKind.byContentType(contentType),
                size,
                sha256,
                createdAt,
                accountId == null ? null : new AccountId(accountId));
    }
}
