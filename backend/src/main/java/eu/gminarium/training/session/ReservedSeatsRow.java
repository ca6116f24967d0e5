package eu.gminarium.training.session;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** So many seats, or people, of an office. */
@Introspected
record ReservedSeatsRow(UUID officeId, int seats) {

    OfficeId office() {
        return new OfficeId(officeId);
    }

    ReservedSeats toReservedSeats() {
        return new ReservedSeats(office(), seats);
    }
}
