package eu.gminarium.training.card;

import eu.gminarium.shared.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head's talk with a participant.
 *
 * @param head who held and signed it
 * @param signedOn the day on the paper; null where the head signed on the screen
 */
public record Talk(
        LocalDate heldOn,
        String conclusions,
        @Nullable String agreedAction,
        EmployeeId head,
        String headName,
        @Nullable LocalDate signedOn) {}
