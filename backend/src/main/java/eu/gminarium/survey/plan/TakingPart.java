package eu.gminarium.survey.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** That an office takes part in a wave: it has a collector there. */
@MappedEntity("collector")
record TakingPart(@Id UUID id, UUID waveId, UUID officeId) {}
