package eu.gminarium.training;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An application's key. */
public record ApplicationId(UUID value) {

    public static ApplicationId next() {
        return new ApplicationId(Ids.timeOrdered());
    }
}
