package eu.gminarium.mysteryclient.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("mystery_office")
record OfficeRow(@Id UUID id, UUID auditId, UUID officeId, int calls) {}
