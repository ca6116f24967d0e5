package eu.gminarium.training.participant;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A declaration's key. */
public record DeclarationId(UUID value) {

    public static DeclarationId next() {
        return new DeclarationId(Ids.timeOrdered());
    }
}
