package eu.gminarium.training.cost;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An external training's key. */
public record ExternalTrainingId(UUID value) {

    public static ExternalTrainingId next() {
        return new ExternalTrainingId(Ids.timeOrdered());
    }
}
