package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.Points;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The points of one scored call of a released audit. */
@Introspected
record ReleasedPointsRow(
        UUID officeId,
        UUID auditId,
        LocalDate startsOn,
        LocalDate endsOn,
        int minimumCalls,
        BigDecimal achieved,
        BigDecimal possible,
        BigDecimal squaredWeights) {

    Points toPoints() {
        return new Points(achieved, possible, squaredWeights);
    }
}
