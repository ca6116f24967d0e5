package eu.gminarium.benchmark.imports;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes cards away that an import had made. What still needs a card is not listed here: the database's foreign keys know it, also that of
 * tables to come.
 */
@Singleton
class MadeCards {

    private static final String FOREIGN_KEY = "23503";

    /** Nobody has changed the card since; whoever wants to refer to it waits until the transaction ends. */
    private static final String HOLD = """
            SELECT d.id FROM indicator i JOIN indicator_version d ON d.indicator_id = i.id
             WHERE i.code = ? AND i.version = 0 AND NOT i.archived
               FOR UPDATE
            """;

    /** The measurements that hold nothing but what the import brought and the undo withdrew. */
    private static final String VALUES = """
            WITH empty AS (
              SELECT m.id FROM measurement m
               WHERE m.indicator_version_id = ?
                 AND NOT EXISTS (SELECT FROM measurement_revision r
                                  WHERE r.measurement_id = m.id AND r.import_id IS DISTINCT FROM ?
                                    AND r.status <> 'WITHDRAWN')),
            revisions AS (DELETE FROM measurement_revision WHERE measurement_id IN (SELECT id FROM empty))
            DELETE FROM measurement WHERE id IN (SELECT id FROM empty)
            """;

    private static final String VERSION = "DELETE FROM indicator_version WHERE id = ?";

    private static final String CARD = "DELETE FROM indicator WHERE code = ?";

    private final TransactionOperations<Connection> transactions;

    MadeCards(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * Removes a card together with its withdrawn values, in the current transaction.
     *
     * @param importId the undone import that made the card
     * @return whether it is gone; it stays, with all its values, if somebody changed it or something else refers to it
     */
    boolean remove(UUID importId, String code) {
        return transactions.executeWrite(status -> {
            try {
                return removeOrKeep(status.getConnection(), importId, code);
            } catch (SQLException e) {
                throw new IllegalStateException("the card cannot be removed", e);
            }
        });
    }

    private static boolean removeOrKeep(Connection connection, UUID importId, String code) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            boolean removed = remove(connection, importId, code);
            connection.releaseSavepoint(before);
            return removed;
        } catch (SQLException refused) {
            if (!FOREIGN_KEY.equals(refused.getSQLState())) {
                throw refused;
            }
            connection.rollback(before);
            return false;
        }
    }

    private static boolean remove(Connection connection, UUID importId, String code) throws SQLException {
        List<UUID> versions = versions(connection, code);
        if (versions.size() != 1) {
            return false;
        }
        update(connection, VALUES, versions.getFirst(), importId);
        update(connection, VERSION, versions.getFirst());
        update(connection, CARD, code);
        return true;
    }

    private static List<UUID> versions(Connection connection, String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setString(1, code);
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
