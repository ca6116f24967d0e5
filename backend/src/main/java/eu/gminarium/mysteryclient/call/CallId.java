package eu.gminarium.mysteryclient.call;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A call's key. */
public record CallId(UUID value) {

    public static CallId next() {
        return new CallId(Ids.timeOrdered());
    }
}
