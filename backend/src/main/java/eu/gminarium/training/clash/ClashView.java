package eu.gminarium.training.clash;

import eu.gminarium.training.SessionId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A pair of overlapping meetings. */
@Introspected
record ClashView(
        UUID subjectId,
        String subject,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        UUID otherId,
        String otherTitle,
        LocalTime otherStart,
        LocalTime otherEnd) {

    Clash toClash(ClashKind kind) {
        return new Clash(
                kind, subject, heldOn, startsAt, endsAt, new SessionId(otherId), otherTitle, otherStart, otherEnd);
    }
}
