package eu.gminarium.mysteryclient.result;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param showsAll whether figures of all offices may be shown, as it was decided when it was published */
@MappedEntity("mystery_publication")
record PublicationRow(@Id UUID auditId, Instant publishedAt, boolean showsAll) {}
