package eu.gminarium.mysteryclient.result;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What the queries are formally about; points are computed. */
@MappedEntity("mystery_points")
record PointsKey(@Id UUID callId) {}
