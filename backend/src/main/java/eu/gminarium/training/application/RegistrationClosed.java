package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;
import eu.gminarium.training.session.Session;
import java.time.LocalDate;
import java.util.Map;

/** One cannot apply for the session on that day. */
public final class RegistrationClosed extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient Session session;

    private RegistrationClosed(Session session) {
        super("registration-closed", Category.CONFLICT, session.opensOn(), session.closesOn());
        this.session = session;
    }

    static void check(Session session, LocalDate day) {
        if (!session.openOn(day)) {
            throw new RegistrationClosed(session);
        }
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "sessionStatus", session.status(),
                "opensOn", session.opensOn(),
                "closesOn", session.closesOn());
    }
}
