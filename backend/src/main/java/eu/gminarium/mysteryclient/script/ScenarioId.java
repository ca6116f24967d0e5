package eu.gminarium.mysteryclient.script;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A scenario's key. */
public record ScenarioId(UUID value) {

    public static ScenarioId next() {
        return new ScenarioId(Ids.timeOrdered());
    }
}
