package eu.gminarium.survey.disclosure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A response in its final place; only sums over many of them are read. */
@MappedEntity("response")
record ResponseRow(@Id UUID id, UUID collectorId) {}
