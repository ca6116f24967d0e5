package eu.gminarium.mysteryclient.auditor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("mystery_conflict")
record ConflictRow(@Id UUID id, UUID auditorId, UUID officeId) {}
