package eu.gminarium.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The table {@code platform.tenant}: which version each partnership's schema has, so that start-up asks only once. */
final class TenantLedger {

    private static final List<String> FORGET = List.of(
            """
            DELETE FROM platform.membership_role WHERE membership_id IN (
              SELECT m.id FROM platform.membership m
                JOIN platform.partnership p ON p.id = m.partnership_id WHERE p.schema_name = ?)
            """,
            """
            DELETE FROM platform.membership
             WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)
            """,
            """
            DELETE FROM platform.public_code
             WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)
            """,
            """
            DELETE FROM platform.outbox_attachment WHERE outbox_id IN (
              SELECT o.id FROM platform.outbox o
                JOIN platform.partnership p ON p.id = o.partnership_id WHERE p.schema_name = ?)
            """,
            """
            DELETE FROM platform.outbox
             WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)
            """,
            "DELETE FROM platform.partnership WHERE schema_name = ?",
            "DELETE FROM platform.tenant WHERE schema_name = ?");

    private final DataSource owner;

    TenantLedger(DataSource owner) {
        this.owner = owner;
    }

    Map<SchemaName, String> versions() {
        try (Connection connection = owner.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT schema_name, version FROM platform.tenant");
                ResultSet rows = select.executeQuery()) {
            Map<SchemaName, String> versions = new HashMap<>();
            while (rows.next()) {
                versions.put(new SchemaName(rows.getString(1)), rows.getString(2));
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("the version ledger cannot be read", e);
        }
    }

    void recordVersion(SchemaName schema, String version) {
        write("""
                INSERT INTO platform.tenant (schema_name, version, failure) VALUES (?, ?, NULL)
                ON CONFLICT (schema_name) DO UPDATE SET version = excluded.version, failure = NULL
                """, schema, version);
    }

    void recordFailure(SchemaName schema, String failure) {
        write("UPDATE platform.tenant SET failure = ? WHERE schema_name = ?", failure, schema.value());
    }

    /** Deletes what the platform's tables hold of the partnership, in the connection's transaction. */
    static void forget(Connection connection, SchemaName schema) throws SQLException {
        for (String sql : FORGET) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, schema.value());
                statement.executeUpdate();
            }
        }
    }

    private void write(String sql, SchemaName schema, String value) {
        write(sql, schema.value(), value);
    }

    private void write(String sql, String first, String second) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, first);
            statement.setString(2, second);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the version ledger cannot be written", e);
        }
    }
}
