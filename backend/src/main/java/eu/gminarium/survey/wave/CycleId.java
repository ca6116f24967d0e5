package eu.gminarium.survey.wave;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A survey cycle's key. */
public record CycleId(UUID value) {

    public static CycleId next() {
        return new CycleId(Ids.timeOrdered());
    }
}
