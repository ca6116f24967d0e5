package eu.gminarium.training.application;

import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the database says. */
record Rows(List<Session> sessions, List<Row> applications) {

    /** One session's counters. */
    record Session(SessionId id, int capacity, int taken) {}

    /** One application, with the status that the last step in its log led to. */
    record Row(
            ApplicationId id,
            SessionId session,
            ApplicationStatus status,
            @Nullable Instant expires,
            ApplicationStatus logged) {}

    Session session(SessionId id) {
        return sessions.stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<ApplicationId> waiting(SessionId session) {
        return applications.stream()
                .filter(row -> row.session().equals(session) && row.status() == ApplicationStatus.WAITLISTED)
                .map(Row::id)
                .toList();
    }
}
