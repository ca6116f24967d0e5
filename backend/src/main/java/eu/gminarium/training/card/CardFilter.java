package eu.gminarium.training.card;

import eu.gminarium.training.SessionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cards to list; null means any. */
public record CardFilter(
        @Nullable SessionId session, @Nullable CardState state) {

    public static final CardFilter ALL = new CardFilter(null, null);

    @Nullable
    UUID sessionKey() {
        return session == null ? null : session.value();
    }
}
