package eu.gminarium.training.certificate.batch;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of an issue in one go. */
public record BatchId(UUID value) {

    public static BatchId next() {
        return new BatchId(Ids.timeOrdered());
    }
}
