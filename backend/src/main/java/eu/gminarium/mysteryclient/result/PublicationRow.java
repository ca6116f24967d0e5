package eu.gminarium.mysteryclient.result;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("mystery_publication")
record PublicationRow(@Id UUID auditId, Instant publishedAt) {}
