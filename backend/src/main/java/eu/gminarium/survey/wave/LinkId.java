package eu.gminarium.survey.wave;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** The key of a link by which citizens come; of an office's own link it is also its collector's. */
public record LinkId(UUID value) {

    public static LinkId next() {
        return new LinkId(Ids.timeOrdered());
    }
}
