package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An appeal's key. */
public record AppealId(UUID value) {

    public static AppealId next() {
        return new AppealId(Ids.timeOrdered());
    }
}
