package eu.gminarium.training.application;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what the database holds, past the program's own queries. */
@Singleton
final class StoredRows {

    private final TransactionOperations<Connection> transactions;

    StoredRows(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Of two sessions, in the order of the waitlist. */
    Rows of(Partnership partnership, SessionId first, SessionId second) {
        return Scopes.partnership(
                partnership,
                () -> transactions.executeRead(status -> {
                    Connection connection = status.getConnection();
                    try {
                        return new Rows(sessions(connection, first, second), applications(connection, first, second));
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private static List<Rows.Session> sessions(Connection connection, SessionId first, SessionId second)
            throws SQLException {
        List<Rows.Session> found = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id, capacity, taken FROM training_session WHERE id IN (?, ?)")) {
            statement.setObject(1, first.value());
            statement.setObject(2, second.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Rows.Session(
                            new SessionId(rows.getObject(1, UUID.class)), rows.getInt(2), rows.getInt(3)));
                }
            }
        }
        return found;
    }

    private static List<Rows.Row> applications(Connection connection, SessionId first, SessionId second)
            throws SQLException {
        List<Rows.Row> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT a.id, a.session_id, a.status, a.offer_expires_at,
                       (SELECT s.to_status FROM application_step s WHERE s.application_id = a.id
                         ORDER BY s.number DESC LIMIT 1)
                  FROM training_application a WHERE a.session_id IN (?, ?)
                 ORDER BY coalesce(a.queue_number, a.approval_number), coalesce(a.moved_number, 0), a.approval_number
                """)) {
            statement.setObject(1, first.value());
            statement.setObject(2, second.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Timestamp expires = rows.getTimestamp(4);
                    found.add(new Rows.Row(
                            new ApplicationId(rows.getObject(1, UUID.class)),
                            new SessionId(rows.getObject(2, UUID.class)),
                            ApplicationStatus.valueOf(rows.getString(3)),
                            expires == null ? null : expires.toInstant(),
                            ApplicationStatus.valueOf(rows.getString(5))));
                }
            }
        }
        return found;
    }
}
