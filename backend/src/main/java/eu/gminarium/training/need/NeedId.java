package eu.gminarium.training.need;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A need's key. */
public record NeedId(UUID value) {

    public static NeedId next() {
        return new NeedId(Ids.timeOrdered());
    }
}
