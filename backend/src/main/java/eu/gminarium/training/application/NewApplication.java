package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.SessionId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to take part in what.
 *
 * @param employee null for the person who applies
 * @param paper null unless it was signed on paper; then the registration days count from that day
 */
@Introspected
public record NewApplication(
        @NotNull SessionId session,
        @Nullable EmployeeId employee,
        @Nullable @Valid PaperStep paper) {

    /** The signed-in person's own application. */
    public static NewApplication own(SessionId session) {
        return new NewApplication(session, null, null);
    }

    /** For somebody else. */
    public static NewApplication of(SessionId session, EmployeeId employee) {
        return new NewApplication(session, employee, null);
    }
}
