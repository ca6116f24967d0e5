package eu.gminarium.training.minimum;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A minimum plan's key. */
public record MinimumPlanId(UUID value) {

    public static MinimumPlanId next() {
        return new MinimumPlanId(Ids.timeOrdered());
    }
}
