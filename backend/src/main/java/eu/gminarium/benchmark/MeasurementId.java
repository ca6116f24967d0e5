package eu.gminarium.benchmark;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A measurement's key. */
public record MeasurementId(UUID value) {

    public static MeasurementId next() {
        return new MeasurementId(Ids.timeOrdered());
    }
}
