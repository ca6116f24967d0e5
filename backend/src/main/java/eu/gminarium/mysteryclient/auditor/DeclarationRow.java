package eu.gminarium.mysteryclient.auditor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("mystery_declaration")
record DeclarationRow(@Id UUID id, UUID auditId, UUID auditorId, Instant declaredAt) {}
