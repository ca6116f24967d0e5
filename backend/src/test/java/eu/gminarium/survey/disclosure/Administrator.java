package eu.gminarium.survey.disclosure;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a superuser of the database sees of a partnership's answers, with the means that PostgreSQL brings along. */
final class Administrator implements AutoCloseable {

    /** The rows with their system columns; the one place of this test that knows the columns of an answer. */
    private static final String ROWS = """
            SELECT collector_id, id, CAST(ctid AS text), CAST(CAST(xmin AS text) AS bigint) AS transaction,
                   CAST(CAST(cmin AS text) AS bigint) AS command, CAST(answers AS text),
                   mode = 'WEB'
              FROM %s.response ORDER BY ctid
            """;

    private static final String PAGES = """
            SELECT inspection.get_raw_page('%1$s.%2$s', block)
              FROM generate_series(0, pg_relation_size('%1$s.%2$s') / 8192 - 1) AS block ORDER BY block
            """;

    private static final String LOGGED = """
            SELECT block_data FROM inspection.pg_get_wal_block_info(CAST(? AS pg_lsn), CAST(? AS pg_lsn))
             WHERE relfilenode = ? AND block_data IS NOT NULL ORDER BY start_lsn, block_id
            """;

    private final String schema;
    private final Connection connection;

    Administrator(Partnership partnership) throws SQLException {
        this.schema = partnership.schema().value();
        this.connection = TestPostgres.superuser();
        run("CREATE SCHEMA IF NOT EXISTS inspection");
        run("CREATE EXTENSION IF NOT EXISTS pageinspect SCHEMA inspection");
        run("CREATE EXTENSION IF NOT EXISTS pg_walinspect SCHEMA inspection");
    }

    /**
     * A row of the results.
     *
     * @param place where it lies in the table's file
     * @param transaction that wrote it
     * @param command of that transaction
     * @param answer which of the known answers it is
     * @param web whether it came in on the web
     */
    record Row(UUID collector, UUID id, String place, long transaction, long command, int answer, boolean web) {}

    /** The results, in the order in which they lie in the file. */
    List<Row> responses() throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ROWS.formatted(schema));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Row(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        Known.in(rows.getString(6)).getFirst(),
                        rows.getBoolean(7)));
            }
        }
        return found;
    }

    /** The keys of forms that were counted, in the order in which they lie in the file. */
    List<UUID> usedSheets() throws SQLException {
        return texts("SELECT CAST(id AS text) FROM " + schema + ".used_sheet ORDER BY ctid").stream()
                .map(UUID::fromString)
                .toList();
    }

    /** The keys of all codes for one use, in the order in which they lie in the file. */
    List<UUID> singleUseCodes() throws SQLException {
        return texts("SELECT CAST(id AS text) FROM " + schema + ".single_use_code ORDER BY ctid").stream()
                .map(UUID::fromString)
                .toList();
    }

    /** The keys of forms that wait. */
    List<UUID> waitingSheets() throws SQLException {
        return texts("SELECT CAST(id AS text) FROM " + schema + ".response_inbox ORDER BY ctid").stream()
                .map(UUID::fromString)
                .toList();
    }

    /**
     * The answers whose bytes lie anywhere in the file of the inbox, deleted ones and forgotten space included, first written first: a
     * page is filled from its end.
     */
    List<Integer> bytesOfInbox() throws SQLException {
        return bytes(PAGES.formatted(schema, "response_inbox"))
                .flatMap(page -> Known.in(page).reversed().stream())
                .toList();
    }

    /** Where the write-ahead log ends; writes down what was not yet. */
    String endOfLog() throws SQLException {
        return texts("SELECT CAST(pg_logical_emit_message(false, 'inspection', '', true) AS text)")
                .getFirst();
    }

    /** Whether PostgreSQL tidies up the inbox by itself, whenever it finds the time; what a test finds there then depends on that. */
    void vacuumInbox(boolean byItself) throws SQLException {
        run("ALTER TABLE " + schema + ".response_inbox SET (autovacuum_enabled = " + byItself + ")");
    }

    /** Which file belongs to the inbox now. */
    long fileOfInbox() throws SQLException {
        return Long.parseLong(texts("SELECT CAST(pg_relation_filenode('" + schema + ".response_inbox') AS text)")
                .getFirst());
    }

    /** The answers that the write-ahead log holds for the file, in the order in which they were written. */
    List<Integer> logged(String since, long file) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOGGED)) {
            select.setString(1, since);
            select.setString(2, endOfLog());
            select.setLong(3, file);
            return bytes(select).flatMap(data -> Known.in(data).stream()).toList();
        }
    }

    private Stream<String> bytes(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            return bytes(select);
        }
    }

    private static Stream<String> bytes(PreparedStatement select) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
            }
        }
        return found.stream();
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
