package eu.gminarium.training.certificate;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;

/** Certificates are issued once the last meeting has been held. */
public final class SessionNotOver extends Problem {

    private static final long serialVersionUID = 1L;

    SessionNotOver(LocalDate lastDay) {
        super("session-not-over", Category.CONFLICT, lastDay);
    }
}
