package eu.gminarium.shared;

import java.util.UUID;

/** A partnership's key. */
public record PartnershipId(UUID value) {

    public static PartnershipId next() {
        return new PartnershipId(Ids.timeOrdered());
    }
}
