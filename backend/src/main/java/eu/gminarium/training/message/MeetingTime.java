package eu.gminarium.training.message;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** A meeting with what its calendar entry says. */
@Introspected
record MeetingTime(UUID id, String title, String place, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt) {

    Instant start(ZoneId zone) {
        return heldOn.atTime(startsAt).atZone(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return heldOn.atTime(endsAt).atZone(zone).toInstant();
    }
}
