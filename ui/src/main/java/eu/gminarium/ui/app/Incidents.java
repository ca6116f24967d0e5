package eu.gminarium.ui.app;

import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.DatabaseRefusal;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.common.Violations;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures that nobody expected: the log gets all of it, the person only a number to quote. */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int LENGTH = 8;

    private Incidents() {}

    /** Logs the failure and gives the number under which it stands in the log. */
    static String log(Throwable failure) {
        String number = Ids.random().toString().substring(0, LENGTH);
        LOG.error("incident {}", number, failure);
        return number;
    }

    /** The refusal inside a failure, however deep frameworks have wrapped it; a broken constraint is one too. */
    static Optional<Problem> problem(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> refusal(cause).stream())
                .findFirst();
    }

    private static Optional<Problem> refusal(Throwable cause) {
        return switch (cause) {
            case Problem problem -> Optional.of(problem);
            case ConstraintViolationException invalid -> Optional.of(Violations.toRefusal(invalid));
            case SQLException refused -> DatabaseRefusal.of(refused);
            default -> Optional.empty();
        };
    }
}
