package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** The key of a script in the library. */
public record ScriptId(UUID value) {

    public static ScriptId next() {
        return new ScriptId(Ids.timeOrdered());
    }
}
