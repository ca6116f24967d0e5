package eu.gminarium.programme.plan;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A partner's key. */
public record PartnerId(UUID value) {

    public static PartnerId next() {
        return new PartnerId(Ids.timeOrdered());
    }
}
