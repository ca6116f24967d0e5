package eu.gminarium.survey.code;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An order's key. */
public record CodeOrderId(UUID value) {

    public static CodeOrderId next() {
        return new CodeOrderId(Ids.timeOrdered());
    }
}
