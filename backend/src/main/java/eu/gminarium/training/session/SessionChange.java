package eu.gminarium.training.session;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of a session; null leaves the value as it is.
 *
 * @param version the one that was read; null changes whatever is there. Enrolments do not raise it.
 * @param meetings all meetings anew, as long as nobody's attendance is recorded
 */
@Introspected
public record SessionChange(
        @Nullable Long version,
        @Nullable @Size(min = 1, max = 200) String place,
        @Nullable @Min(1) @Max(10_000) Integer capacity,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable SessionStatus status,
        @Nullable @Size(max = 100) List<@Valid NewMeeting> meetings) {

    /** Only another number of places. */
    public static SessionChange capacity(int capacity) {
        return new SessionChange(null, null, capacity, null, null, null, null);
    }

    /** Only another status. */
    public static SessionChange status(SessionStatus status) {
        return new SessionChange(null, null, null, null, null, status, null);
    }
}
