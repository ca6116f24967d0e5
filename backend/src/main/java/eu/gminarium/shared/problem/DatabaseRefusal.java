package eu.gminarium.shared.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the database refuses because of what others did at the same moment, or of what somebody sent, as a refusal that people
 * understand. Services check everything that they can see beforehand; this is about what nobody can see.
 */
public final class DatabaseRefusal {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRefusal.class);

    private DatabaseRefusal() {}

    /**
     * The refusal behind a failure, however deep it is wrapped; nothing if the program itself is to blame. The log says which
     * constraint it was, and nothing of what was sent.
     */
    public static Optional<Problem> of(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> refusal((SQLException) cause).stream())
                .findFirst();
    }

    /** By the SQLSTATE, see PostgreSQL's appendix A. */
    private static Optional<Problem> refusal(SQLException refused) {
        String state = refused.getSQLState();
        Optional<Problem> refusal = switch (state == null ? "" : state) {
            case "23505" -> Optional.of(new AddedMeanwhile(refused));
            // Serialization failure, deadlock, and a row that is gone or needed by others meanwhile.
            case "40001", "40P01", "23503" -> Optional.of(new StaleVersion(refused));
            // Character that is not in the repertoire, of text and of JSON.
            case "22021", "22P05" -> Optional.of(new UnstorableText(refused));
            default -> Optional.empty();
        };
        refusal.ifPresent(problem ->
                LOG.warn("The database refused with {} ({}): {}", state, constraint(refused), problem.code()));
        return refusal;
    }

    private static @Nullable String constraint(SQLException refused) {
        return refused instanceof PSQLException known && known.getServerErrorMessage() != null
                ? known.getServerErrorMessage().getConstraint()
                : null;
    }
}
