package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An audit's key. */
public record AuditId(UUID value) {

    public static AuditId next() {
        return new AuditId(Ids.timeOrdered());
    }
}
