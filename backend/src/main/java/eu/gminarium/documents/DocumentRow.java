package eu.gminarium.documents;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("document")
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
record DocumentRow(
        @Id UUID id,
        String fileName,
        String contentType,
        byte[] content,
        String sha256,
        @Nullable UUID accountId,
        Instant createdAt) {}
