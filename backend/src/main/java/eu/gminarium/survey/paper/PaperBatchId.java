package eu.gminarium.survey.paper;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A batch's key. */
public record PaperBatchId(UUID value) {

    static PaperBatchId next() {
        return new PaperBatchId(Ids.timeOrdered());
    }
}
