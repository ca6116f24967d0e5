package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.Points;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * The points of one scored call.
 *
 * @param achieved in quarters of thousandths of points
 * @param possible in thousandths of points
 * @param squaredWeights in millionths
 */
@Introspected
record PointsRow(UUID officeId, long achieved, long possible, long squaredWeights) {

    private static final int DECIMALS = 3;
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    Points toPoints() {
        return new Points(
                BigDecimal.valueOf(achieved, DECIMALS).divide(QUARTERS),
                BigDecimal.valueOf(possible, DECIMALS),
                BigDecimal.valueOf(squaredWeights, 2 * DECIMALS));
    }
}
