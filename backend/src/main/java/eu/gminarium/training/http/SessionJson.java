package eu.gminarium.training.http;

import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with its places.
 *
 * @param opensOn first day of registration
 * @param closesOn last day of registration
 * @param offered how many have an open place offer
 * @param kept reserved seats that nobody of their office holds yet
 * @param remaining places that are left for everybody
 * @param clashes warnings about its trainer and rooms; only where one session is asked for
 */
@Serdeable
record SessionJson(
        UUID id,
        UUID trainingId,
        String trainingTitle,
        String place,
        int capacity,
        int enrolled,
        int offered,
        int kept,
        int waitlisted,
        int remaining,
        LocalDate opensOn,
        LocalDate closesOn,
        SessionStatus status,
        List<MeetingJson> meetings,
        @Nullable List<ClashJson> clashes,
        long version) {

    static SessionJson of(Session session) {
        return of(session, null);
    }

    static SessionJson of(Session session, @Nullable List<ClashJson> clashes) {
        return new SessionJson(
                session.id().value(),
                session.training().value(),
                session.trainingTitle(),
                session.place(),
                session.capacity(),
                session.enrolled(),
                session.offered(),
                session.kept(),
                session.waitlisted(),
                session.remaining(),
                session.opensOn(),
                session.closesOn(),
                session.status(),
                session.meetings().stream().map(MeetingJson::of).toList(),
                clashes,
                session.version());
    }
}
