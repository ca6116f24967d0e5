package eu.gminarium.training.projectindicator;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A project indicator's key. */
public record ProjectIndicatorId(UUID value) {

    public static ProjectIndicatorId next() {
        return new ProjectIndicatorId(Ids.timeOrdered());
    }
}
