package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.Points;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;

/** The points of one scored call, or of one criterion over an office's calls. */
@Introspected
record PointsRow(
        UUID officeId, UUID itemId, BigDecimal achieved, BigDecimal possible, BigDecimal squaredWeights, int calls) {

    Points toPoints() {
        return new Points(achieved, possible, squaredWeights);
    }
}
