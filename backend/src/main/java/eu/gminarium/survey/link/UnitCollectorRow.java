package eu.gminarium.survey.link;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Where a unit's answers come in; it has no code, because a unit is reached through its collection points. */
@MappedEntity("collector")
record UnitCollectorRow(@Id UUID id, UUID waveId, UUID officeId, UUID unitId, boolean withdrawn) {}
