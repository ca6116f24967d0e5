package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.Points;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;

/** The points of one scored call. */
@Introspected
record PointsRow(UUID officeId, BigDecimal achieved, BigDecimal possible, BigDecimal squaredWeights) {

    Points toPoints() {
        return new Points(achieved, possible, squaredWeights);
    }
}
