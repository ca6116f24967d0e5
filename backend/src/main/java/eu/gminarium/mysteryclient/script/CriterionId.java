package eu.gminarium.mysteryclient.script;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A criterion's key. */
public record CriterionId(UUID value) {

    public static CriterionId next() {
        return new CriterionId(Ids.timeOrdered());
    }
}
