package eu.gminarium.training.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("training_travel")
record TravelRow(@Id UUID applicationId, boolean travels) {}
