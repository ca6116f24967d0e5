package eu.gminarium.benchmark.peers;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param indicatorId null for the headcount */
@MappedEntity("neighbour_trait")
record NeighbourTraitRow(@Id UUID id, @Nullable UUID indicatorId, int position) {}
