package eu.gminarium.mysteryclient.consent;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("mystery_consent")
record ConsentRow(@Id UUID officeId, boolean named, Instant decidedAt, UUID decidedBy) {}
