package eu.gminarium.survey.wave;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A link into an open wave.
 *
 * @param link its key
 * @param withdrawn whether it takes no more answers
 * @param singleUse whether it takes answers once only
 * @param web whether the office collects on the web at all
 * @param startsOn the wave's first day
 * @param endsOn the wave's last day
 */
@Introspected
record OpenDoor(UUID link, boolean withdrawn, boolean singleUse, boolean web, LocalDate startsOn, LocalDate endsOn) {

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
