package eu.gminarium.benchmark.practice;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A good practice's key. */
public record PracticeId(UUID value) {

    public static PracticeId next() {
        return new PracticeId(Ids.timeOrdered());
    }
}
