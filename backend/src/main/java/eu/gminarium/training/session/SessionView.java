package eu.gminarium.training.session;

import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A session joined with its training's title and what is known of its places.
 *
 * @param taken how many are enrolled or have an offer
 */
@Introspected
record SessionView(
        UUID id,
        UUID trainingId,
        String trainingTitle,
        String place,
        int capacity,
        int taken,
        int offered,
        int kept,
        int waitlisted,
        LocalDate opensOn,
        LocalDate closesOn,
        SessionStatus status,
        long version) {

    Session toSession(List<Meeting> meetings) {
        return new Session(
                new SessionId(id),
                new TrainingId(trainingId),
                trainingTitle,
                place,
                capacity,
                taken - offered,
                offered,
                kept,
                waitlisted,
                opensOn,
                closesOn,
                status,
                meetings,
                version);
    }
}
