package eu.gminarium.training;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A meeting's key. */
public record MeetingId(UUID value) {

    public static MeetingId next() {
        return new MeetingId(Ids.timeOrdered());
    }
}
