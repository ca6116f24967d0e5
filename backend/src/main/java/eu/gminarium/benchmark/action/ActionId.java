package eu.gminarium.benchmark.action;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An improvement action's key. */
public record ActionId(UUID value) {

    public static ActionId next() {
        return new ActionId(Ids.timeOrdered());
    }
}
