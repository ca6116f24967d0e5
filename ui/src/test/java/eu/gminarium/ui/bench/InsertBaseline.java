package eu.gminarium.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What PostgreSQL itself can take: the rows that submissions leave in the inbox, written straight into a table of the same make, each
 * committed on its own. Reads the columns from the catalogue, so that it follows the inbox by itself.
 */
final class InsertBaseline {

    private static final String COLUMNS = """
            SELECT column_name, CAST(data_type AS text) FROM information_schema.columns
             WHERE table_schema = ? AND table_name = 'response_inbox' ORDER BY ordinal_position
            """;

    private final String url;
    private final String schema;
    private final List<String> columns = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> row = new ArrayList<>();

    /** @param home data folder of a running program with its own PostgreSQL, into whose inbox somebody has answered */
    InsertBaseline(Path home, String partnership) throws IOException, SQLException {
        String port = Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        try (Connection connection = connect()) {
            this.schema =
                    one(connection, "SELECT schema_name FROM platform.partnership WHERE slug = '" + partnership + "'");
            readColumns(connection);
            readRow(connection);
            execute(connection, "CREATE SCHEMA IF NOT EXISTS bench");
            execute(connection, "DROP TABLE IF EXISTS bench.inbox");
            execute(connection, "CREATE TABLE bench.inbox (LIKE " + inbox() + " INCLUDING ALL)");
        }
    }

    /** Writes rows on a connection of its own. */
    Crowd.Action join() throws SQLException {
        Connection connection = connect();
        String marks = String.join(
                ", ", types.stream().map(type -> "CAST(? AS " + type + ")").toList());
        PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO bench.inbox (" + String.join(", ", columns) + ") VALUES (" + marks + ")");
        return new Crowd.Action() {
            @Override
            public void act() throws SQLException {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setString(
                            i + 1,
                            columns.get(i).equals("id") ? UUID.randomUUID().toString() : row.get(i));
                }
                insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    /** How many answers wait. */
    long waiting() throws SQLException {
        try (Connection connection = connect()) {
            return Long.parseLong(one(connection, "SELECT count(*) FROM " + inbox()));
        }
    }

    /** Settings without which an acknowledged commit could be lost. */
    String durability() throws SQLException {
        try (Connection connection = connect()) {
            return "fsync " + one(connection, "SHOW fsync") + ", synchronous_commit "
                    + one(connection, "SHOW synchronous_commit");
        }
    }

    private void readColumns(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, schema);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                columns.add(found.getString(1));
                types.add(found.getString(2));
            }
        }
    }

    /** The newest: what the benchmark itself has sent. */
    private void readRow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet newest = statement.executeQuery(
                    "SELECT " + String.join(", ", columns) + " FROM " + inbox() + " ORDER BY ctid DESC LIMIT 1");
            newest.next();
            for (String column : columns) {
                row.add(newest.getString(column));
            }
        }
    }

    private String inbox() {
        return schema + ".response_inbox";
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet found = statement.executeQuery(sql);
            found.next();
            return found.getString(1);
        }
    }
}
