package eu.gminarium.shared;

import java.util.UUID;

/** An office's key. */
public record OfficeId(UUID value) {

    public static OfficeId next() {
        return new OfficeId(Ids.timeOrdered());
    }
}
