package eu.gminarium.testing;

import eu.gminarium.migrations.SchemaName;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.tenancy.database.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that earlier tests are done with. Swept, one is again what the migrations make, at a small part of what making one
 * costs. A schema is free once the test that made it is over; what was made outside a test is never free.
 */
final class UsedSchemas {

    private static final Queue<SchemaName> FREE = new ConcurrentLinkedQueue<>();
    private static final ThreadLocal<@Nullable List<SchemaName>> OF_THIS_TEST = new ThreadLocal<>();

    /** What the platform keeps of a partnership, children first. */
    private static final List<String> FORGET = List.of(
            "DELETE FROM platform.membership_role WHERE membership_id IN (SELECT m.id FROM platform.membership m"
                    + " JOIN platform.partnership p ON p.id = m.partnership_id WHERE p.schema_name = ?)",
            "DELETE FROM platform.membership"
                    + " WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)",
            "DELETE FROM platform.public_code"
                    + " WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)",
            "DELETE FROM platform.outbox_attachment WHERE outbox_id IN (SELECT o.id FROM platform.outbox o"
                    + " JOIN platform.partnership p ON p.id = o.partnership_id WHERE p.schema_name = ?)",
            "DELETE FROM platform.outbox"
                    + " WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)");

    private static final String RENEW = """
            UPDATE platform.partnership
               SET id = ?, slug = ?, name = ?, zone = 'Europe/Warsaw', currency = 'PLN', language = 'pl', demo = false,
                   status = 'ACTIVE'
             WHERE schema_name = ?
            """;

    private UsedSchemas() {}

    static void testBegins() {
        OF_THIS_TEST.set(new ArrayList<>());
    }

    static void testEnds() {
        List<SchemaName> made = OF_THIS_TEST.get();
        OF_THIS_TEST.remove();
        if (made != null) {
            FREE.addAll(made);
        }
    }

    static void made(SchemaName schema) {
        List<SchemaName> made = OF_THIS_TEST.get();
        if (made != null) {
            made.add(schema);
        }
    }

    /**
     * Makes a partnership of a schema that is free, under a new id and the given slug; answers whether there was one.
     *
     * @param fresh one that nobody has used, from which comes what the migrations have put into their tables
     */
    static boolean reuse(PostgresServer server, SchemaName fresh, String slug) {
        SchemaName schema = FREE.poll();
        if (schema == null) {
            return false;
        }
        PostgresServer.Credentials owner = server.owner();
        try (Connection connection = DriverManager.getConnection(server.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            forget(connection, schema);
            renew(connection, schema, slug);
            sweep(connection, schema, fresh);
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the schema " + schema.value() + " cannot be swept", e);
        }
    }

    private static void renew(Connection connection, SchemaName schema, String slug) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RENEW)) {
            statement.setObject(1, PartnershipId.next().value());
            statement.setString(2, slug);
            statement.setString(3, "Test " + slug);
            statement.setString(4, schema.value());
            statement.executeUpdate();
        }
    }

    private static void forget(Connection connection, SchemaName schema) throws SQLException {
        for (String sql : FORGET) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, schema.value());
                statement.executeUpdate();
            }
        }
    }

    private static void sweep(Connection connection, SchemaName schema, SchemaName fresh) throws SQLException {
        List<String> tables = tables(connection, schema);
        try (Statement statement = connection.createStatement()) {
            List<String> used = filled(statement, schema, tables);
            if (!used.isEmpty()) {
                statement.execute("TRUNCATE " + schema.value() + "." + String.join(", " + schema.value() + ".", used)
                        + " CASCADE");
            }
            for (String table : filled(statement, fresh, tables)) {
                statement.execute("INSERT INTO %1$s.%3$s SELECT * FROM %2$s.%3$s"
                        .formatted(schema.value(), fresh.value(), table));
            }
        }
    }

    private static List<String> filled(Statement statement, SchemaName schema, List<String> tables)
            throws SQLException {
        List<String> filled = new ArrayList<>();
        for (String table : tables) {
            try (ResultSet found =
                    statement.executeQuery("SELECT 1 FROM %s.%s LIMIT 1".formatted(schema.value(), table))) {
                if (found.next()) {
                    filled.add(table);
                }
            }
        }
        return filled;
    }

    /** In the order in which they were made: no table refers to a later one. */
    private static List<String> tables(Connection connection, SchemaName schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT relname FROM pg_class
                 WHERE relnamespace = CAST(? AS regnamespace) AND relkind = 'r' AND relname <> 'flyway_schema_history'
                 ORDER BY oid
                """)) {
            statement.setString(1, schema.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }
}
