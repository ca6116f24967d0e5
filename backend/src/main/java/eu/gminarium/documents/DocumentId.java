package eu.gminarium.documents;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of a kept file. */
public record DocumentId(UUID value) {

    public static DocumentId next() {
        return new DocumentId(Ids.timeOrdered());
    }
}
