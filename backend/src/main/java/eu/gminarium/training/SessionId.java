package eu.gminarium.training;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A session's key. */
public record SessionId(UUID value) {

    public static SessionId next() {
        return new SessionId(Ids.timeOrdered());
    }
}
