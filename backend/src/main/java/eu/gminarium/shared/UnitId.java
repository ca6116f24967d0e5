package eu.gminarium.shared;

import java.util.UUID;

/** A unit's key. */
public record UnitId(UUID value) {

    public static UnitId next() {
        return new UnitId(Ids.timeOrdered());
    }
}
