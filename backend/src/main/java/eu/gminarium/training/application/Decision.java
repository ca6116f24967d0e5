package eu.gminarium.training.application;

import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a head of unit or an approver says to an application.
 *
 * @param granted false declines it, which needs a reason
 * @param paper null unless it was signed on paper
 */
@Introspected
public record Decision(
        boolean granted,
        @Nullable @Size(max = 500) String reason,
        @Nullable @Valid PaperStep paper) {

    /** Yes, on the screen. */
    public static Decision yes() {
        return new Decision(true, null, null);
    }

    /** No, on the screen. */
    public static Decision no(String reason) {
        return new Decision(false, reason, null);
    }

    /** The same decision as signed on paper. */
    public Decision signed(PaperStep step) {
        return new Decision(granted, reason, step);
    }

    /** @throws InvalidField if it declines without a reason */
    void requireReason() {
        if (!granted && (reason == null || reason.isBlank())) {
            throw InvalidField.of("reason", "training.error.reason");
        }
    }

    Note note() {
        return new Note(reason, paper);
    }
}
