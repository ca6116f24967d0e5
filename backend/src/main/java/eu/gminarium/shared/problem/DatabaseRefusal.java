package eu.gminarium.shared.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the database refuses because of what others did at the same moment, or of what somebody sent, as a refusal that people
 * understand. Services check everything that they can see beforehand; this is about what nobody can see.
 */
public final class DatabaseRefusal {

    private DatabaseRefusal() {}

    /** The refusal behind a failure, however deep it is wrapped; nothing if the program itself is to blame. */
    public static Optional<Problem> of(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> refusal((SQLException) cause).stream())
                .findFirst();
    }

    /** By the SQLSTATE, see PostgreSQL's appendix A. */
    private static Optional<Problem> refusal(SQLException refused) {
        String state = refused.getSQLState();
        return switch (state == null ? "" : state) {
            case "23505" -> Optional.of(new AddedMeanwhile(refused));
            // Serialization failure, deadlock, and a row that is gone or needed by others meanwhile.
            case "40001", "40P01", "23503" -> Optional.of(new StaleVersion(refused));
            // Character that is not in the repertoire, of text and of JSON.
            case "22021", "22P05" -> Optional.of(new UnstorableText(refused));
            default -> Optional.empty();
        };
    }
}
