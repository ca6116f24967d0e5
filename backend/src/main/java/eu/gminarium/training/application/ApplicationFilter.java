package eu.gminarium.training.application;

import eu.gminarium.training.SessionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which applications to list; null means any. */
public record ApplicationFilter(
        @Nullable SessionId session, @Nullable ApplicationStatus status) {

    public static final ApplicationFilter ALL = new ApplicationFilter(null, null);

    public static ApplicationFilter of(SessionId session) {
        return new ApplicationFilter(session, null);
    }

    @Nullable
    UUID sessionKey() {
        return session == null ? null : session.value();
    }
}
