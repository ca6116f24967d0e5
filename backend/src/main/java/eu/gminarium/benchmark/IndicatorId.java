package eu.gminarium.benchmark;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An indicator card's key. */
public record IndicatorId(UUID value) {

    public static IndicatorId next() {
        return new IndicatorId(Ids.timeOrdered());
    }
}
