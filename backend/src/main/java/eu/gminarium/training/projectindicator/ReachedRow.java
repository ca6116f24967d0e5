package eu.gminarium.training.projectindicator;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** Participants of one office. */
@Introspected
record ReachedRow(UUID officeId, long people, long women, long men) {

    Reached toReached() {
        return new Reached(people, women, men);
    }
}
