package eu.gminarium.training.session;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** A session cannot go from its status to the one asked for: a published one is never a draft again. */
public final class SessionNotChangeable extends Problem {

    private static final long serialVersionUID = 1L;

    private final SessionStatus status;

    SessionNotChangeable(SessionStatus status) {
        super("session-not-changeable", Category.CONFLICT, status.name());
        this.status = status;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("status", status);
    }
}
