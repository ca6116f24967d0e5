package eu.gminarium.training.checkin;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.attendance.Presence;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrolled person joined with what is recorded of them at a meeting. */
@Introspected
record GuestView(
        UUID id,
        String firstName,
        String lastName,
        UUID officeId,
        @Nullable Presence presence,
        @Nullable Instant checkedInAt) {

    Guest toGuest(String officeName) {
        return new Guest(
                new ApplicationId(id),
                firstName + " " + lastName,
                new OfficeId(officeId),
                officeName,
                presence,
                checkedInAt);
    }
}
