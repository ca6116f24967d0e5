package eu.gminarium.programme.plan;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A programme's key. */
public record ProgrammeId(UUID value) {

    public static ProgrammeId next() {
        return new ProgrammeId(Ids.timeOrdered());
    }
}
