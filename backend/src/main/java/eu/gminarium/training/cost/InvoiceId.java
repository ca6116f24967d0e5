package eu.gminarium.training.cost;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** An invoice's key. */
public record InvoiceId(UUID value) {

    public static InvoiceId next() {
        return new InvoiceId(Ids.timeOrdered());
    }
}
