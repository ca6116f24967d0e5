package eu.gminarium.training.paper;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of a scan. */
public record ScanId(UUID value) {

    public static ScanId next() {
        return new ScanId(Ids.timeOrdered());
    }
}
