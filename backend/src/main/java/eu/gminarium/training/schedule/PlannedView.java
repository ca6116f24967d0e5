package eu.gminarium.training.schedule;

import eu.gminarium.training.SessionId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of a published session. */
@Introspected
record PlannedView(
        UUID sessionId,
        String title,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        @Nullable String room,
        @Nullable String link,
        int teachingHours) {

    ScheduleLine toLine() {
        return new ScheduleLine(
                new SessionId(sessionId),
                title,
                new ScheduleLine.Slot(heldOn, startsAt, endsAt, address()),
                teachingHours,
                null,
                null);
    }

    private String address() {
        String inside = room == null ? place : place + ", " + room;
        return link == null ? inside : inside + ", " + link;
    }
}
