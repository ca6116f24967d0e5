package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An auditor's key. */
public record AuditorId(UUID value) {

    public static AuditorId next() {
        return new AuditorId(Ids.timeOrdered());
    }
}
