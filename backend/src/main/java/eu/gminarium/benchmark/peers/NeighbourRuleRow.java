package eu.gminarium.benchmark.peers;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("neighbour_rule")
record NeighbourRuleRow(
        @Id UUID id, int neighbours, @Nullable UUID sizeIndicatorId, long version) {}
