package eu.gminarium.testing;

import eu.gminarium.migrations.SchemaName;
import eu.gminarium.shared.PartnershipId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sweeps used schemas as a superuser, who need not look at what refers to what. Its one connection stays open: a new one would first read what tables there are. */
final class Broom {

    /** What the platform keeps of a partnership, children first. */
    private static final List<String> FORGET = List.of("""
            DELETE FROM platform.membership_role WHERE membership_id IN
              (SELECT m.id FROM platform.membership m JOIN platform.partnership p ON p.id = m.partnership_id
                WHERE p.schema_name = ?)
            """, """
            DELETE FROM platform.membership
             WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)
            """, """
            DELETE FROM platform.public_code
             WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)
            """, """
            DELETE FROM platform.outbox_attachment WHERE outbox_id IN
              (SELECT o.id FROM platform.outbox o JOIN platform.partnership p ON p.id = o.partnership_id
                WHERE p.schema_name = ?)
            """, """
            DELETE FROM platform.outbox
             WHERE partnership_id = (SELECT id FROM platform.partnership WHERE schema_name = ?)
            """);

    private static final String RENEW = """
            UPDATE platform.partnership
               SET id = ?, slug = ?, name = ?, zone = 'Europe/Warsaw', currency = 'PLN', language = 'pl', demo = false,
                   status = 'ACTIVE'
             WHERE schema_name = ?
            """;

    /** Those whose files are not empty, if only because PostgreSQL has not tidied up yet. */
    private static final String TABLES = """
            SELECT relname FROM pg_class
             WHERE relnamespace = CAST('%s' AS regnamespace) AND relkind = 'r' AND relname <> 'flyway_schema_history'
               AND pg_relation_size(oid) > 0
            """;

    /**
     * Their tests look for bytes and for the order on the disk, so they are emptied to the last byte. The others keep their files:
     * new ones would make every connection forget its plans.
     */
    private static final Set<String> LOOKED_INTO =
            Set.of("response", "response_inbox", "used_sheet", "single_use_code");

    private final Connection connection;
    private final SchemaName fresh;
    private final List<String> filled;

    /** @param fresh a schema that nobody has used, from which comes what the migrations have put into their tables */
    Broom(Connection connection, SchemaName fresh) throws SQLException {
        this.connection = connection;
        this.fresh = fresh;
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
        }
        connection.setAutoCommit(false);
        this.filled = texts(TABLES.formatted(fresh.value()));
    }

    /** Makes the schema as good as new, and the partnership that has it another one with the slug. */
    synchronized void sweep(SchemaName schema, String slug) throws SQLException {
        for (String sql : FORGET) {
            update(sql, schema.value());
        }
        update(RENEW, PartnershipId.next().value(), slug, "Test " + slug, schema.value());
        try (Statement statement = connection.createStatement()) {
            for (String table : texts(TABLES.formatted(schema.value()))) {
                statement.addBatch(
                        (LOOKED_INTO.contains(table) ? "TRUNCATE " : "DELETE FROM ") + schema.value() + "." + table);
            }
            for (String table : filled) {
                statement.addBatch("INSERT INTO %1$s.%3$s SELECT * FROM %2$s.%3$s"
                        .formatted(schema.value(), fresh.value(), table));
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
