package eu.gminarium.survey.publication;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("survey_named_office")
record NamedOfficeRow(@Id UUID officeId, Instant agreedAt) {}
