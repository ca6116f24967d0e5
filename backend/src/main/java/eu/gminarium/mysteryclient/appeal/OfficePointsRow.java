package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.mysteryclient.scoring.Points;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;

/** The points of one score of an office. */
@Introspected
record OfficePointsRow(
        UUID callId, UUID criterionId, BigDecimal achieved, BigDecimal possible, BigDecimal squaredWeight) {

    Points toPoints() {
        return new Points(achieved, possible, squaredWeight);
    }
}
