package eu.gminarium.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the outbox.
 *
 * @param body null where the reader may not read it
 * @param nextAttemptAt when it is tried again, if it waits or failed
 */
public record MailEntry(
        UUID id,
        String recipient,
        String subject,
        @Nullable String body,
        State state,
        Instant createdAt,
        @Nullable Instant sentAt,
        Instant nextAttemptAt,
        int attempts) {

    /** What became of a mail. */
    public enum State {
        SENT,
        /** Waits for its first try. */
        WAITING,
        /** Did not get through yet; is tried again. */
        FAILED,
        /** Did not get through, and is not tried again unless somebody asks for it. */
        GIVEN_UP,
        /** Is only shown here: there is no mail server, or the address belongs to nobody. */
        SHOWN_ONLY
    }
}
