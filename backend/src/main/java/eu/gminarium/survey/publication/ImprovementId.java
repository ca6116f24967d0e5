package eu.gminarium.survey.publication;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of an improvement. */
public record ImprovementId(UUID value) {

    public static ImprovementId next() {
        return new ImprovementId(Ids.timeOrdered());
    }
}
