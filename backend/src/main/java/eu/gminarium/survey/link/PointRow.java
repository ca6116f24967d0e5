package eu.gminarium.survey.link;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param collectorId where its answers come in: the office's collector or a unit's */
@MappedEntity("collection_point")
record PointRow(
        @Id UUID id, UUID collectorId, UUID waveId, UUID officeId, String name, String code, boolean withdrawn) {}
