package eu.gminarium.training.offer;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An offer's key. */
public record OfferId(UUID value) {

    public static OfferId next() {
        return new OfferId(Ids.timeOrdered());
    }
}
