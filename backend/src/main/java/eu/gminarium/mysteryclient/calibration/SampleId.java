package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A sample call's key. */
public record SampleId(UUID value) {

    public static SampleId next() {
        return new SampleId(Ids.timeOrdered());
    }
}
