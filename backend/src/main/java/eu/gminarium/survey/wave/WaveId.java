package eu.gminarium.survey.wave;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A wave's key. */
public record WaveId(UUID value) {

    public static WaveId next() {
        return new WaveId(Ids.timeOrdered());
    }
}
