package eu.gminarium.survey.wave;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A collector's key. */
public record CollectorId(UUID value) {

    public static CollectorId next() {
        return new CollectorId(Ids.timeOrdered());
    }
}
