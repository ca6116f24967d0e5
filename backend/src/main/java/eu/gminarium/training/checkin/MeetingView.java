package eu.gminarium.training.checkin;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** A meeting joined with its session and training. */
@Introspected
record MeetingView(
        UUID id,
        UUID sessionId,
        String trainingTitle,
        String place,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        boolean published) {

    /** The evening before, when a trainer tries whether it works, and the small hours after. */
    private static final int HOURS_BEFORE = 4;

    private static final int HOURS_AFTER = 3;

    Instant validFrom(ZoneId zone) {
        return heldOn.atStartOfDay(zone).minusHours(HOURS_BEFORE).toInstant();
    }

    Instant validUntil(ZoneId zone) {
        return heldOn.plusDays(1).atStartOfDay(zone).plusHours(HOURS_AFTER).toInstant();
    }
}
