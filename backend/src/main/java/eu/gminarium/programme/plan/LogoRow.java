package eu.gminarium.programme.plan;

import eu.gminarium.documents.DocumentId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("programme_logo")
record LogoRow(
        @Id UUID id,
        UUID programmeId,
        UUID documentId,
        String description,
        int position,
        Instant addedAt,
        @Nullable Instant removedAt) {

    Logo toLogo() {
        return new Logo(new LogoId(id), new DocumentId(documentId), description);
    }
}
