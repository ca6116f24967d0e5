package eu.gminarium.training.schedule;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** The key of a revision of the support schedule. */
public record ScheduleId(UUID value) {

    public static ScheduleId next() {
        return new ScheduleId(Ids.timeOrdered());
    }
}
