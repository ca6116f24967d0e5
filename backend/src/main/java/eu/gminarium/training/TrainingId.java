package eu.gminarium.training;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A training's key. */
public record TrainingId(UUID value) {

    public static TrainingId next() {
        return new TrainingId(Ids.timeOrdered());
    }
}
