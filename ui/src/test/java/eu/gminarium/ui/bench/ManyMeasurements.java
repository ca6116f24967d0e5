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

/**
 * A partnership's dashboard at its largest: sixty indicators of all its offices over twelve quarters, put straight into the tables of
 * a running program; and what PostgreSQL itself needs to say the same of them.
 */
final class ManyMeasurements {

    static final int INDICATORS = 60;
    static final int PERIODS = 12;

    /** What the dashboard says of each office and indicator: the latest value, the one before, its rank and the quartiles. */
    private static final String BARE = """
            WITH value AS (
              SELECT m.indicator_version_id AS version, m.office_id AS office, m.ends_on, r.value
                FROM measurement m
                JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
               WHERE r.status IN ('SIGNED_OFF', 'ACCEPTED') AND r.value IS NOT NULL),
            latest AS (
              SELECT version, office, ends_on, value,
                     lead(value) OVER w AS before, row_number() OVER w AS turn
                FROM value
              WINDOW w AS (PARTITION BY version, office ORDER BY ends_on DESC)),
            spread AS (
              SELECT version, ends_on, percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value) AS quartiles
                FROM value GROUP BY version, ends_on)
            SELECT l.version, l.office, l.ends_on, l.value, l.before,
                   rank() OVER (PARTITION BY l.version, l.ends_on ORDER BY l.value DESC), s.quartiles
              FROM latest l JOIN spread s ON s.version = l.version AND s.ends_on = l.ends_on
             WHERE l.turn = 1
            """;

    private final String url;
    private final String schema;

    /** @param home data folder of a running program with its own PostgreSQL */
    ManyMeasurements(Path home, String partnership) throws IOException, SQLException {
        String port = Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement select =
                        connection.prepareStatement("SELECT schema_name FROM platform.partnership WHERE slug = ?")) {
            select.setString(1, partnership);
            ResultSet found = select.executeQuery();
            found.next();
            this.schema = found.getString(1);
        }
    }

    /** Adds the indicators and their values; answers how many values. */
    int fill() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT setseed(0.42)");
            statement.execute("""
                    INSERT INTO indicator (id, code, source, position)
                    SELECT uuidv7(), 'bench-' || i, 'IMPORTED', 1000 + i FROM generate_series(1, %d) AS i
                    """.formatted(INDICATORS));
            statement.execute("""
                    INSERT INTO indicator_version (id, indicator_id, number, area_id, name, definition, unit, decimals,
                                                   direction, aggregation, change_threshold, changed_at)
                    SELECT uuidv7(), i.id, 1,
                           (SELECT id FROM indicator_area WHERE position = 1 + i.position % (SELECT count(*) FROM indicator_area)),
                           jsonb_build_object('en', 'Indicator ' || i.code), '{"en": "Invented for a benchmark"}',
                           'DAYS', 1, 'DOWN', 'UNWEIGHTED', 3, now()
                      FROM indicator i WHERE i.code LIKE 'bench-%'
                    """);
            statement.execute("""
                    INSERT INTO measurement (id, indicator_version_id, office_id, starts_on, ends_on, revision)
                    SELECT uuidv7(), v.id, o.id, q.day, q.day + interval '3 months' - interval '1 day', 1
                      FROM indicator_version v JOIN indicator i ON i.id = v.indicator_id AND i.code LIKE 'bench-%%'
                     CROSS JOIN office o
                     CROSS JOIN (SELECT date '2022-01-01' + (n * interval '3 months') AS day
                                   FROM generate_series(0, %d) AS n) AS q
                    """.formatted(PERIODS - 1));
            int values = statement.executeUpdate("""
                    INSERT INTO measurement_revision (id, measurement_id, number, status, value, at)
                    SELECT uuidv7(), m.id, 1, 'SIGNED_OFF', round((10 + 20 * random())::numeric, 1), now()
                      FROM measurement m
                      JOIN indicator_version v ON v.id = m.indicator_version_id
                      JOIN indicator i ON i.id = v.indicator_id AND i.code LIKE 'bench-%'
                    """);
            change();
            statement.execute("ANALYZE");
            return values;
        }
    }

    /** Something changes in the partnership. */
    void change() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO activity (id, at, action, subject, details) VALUES (uuidv7(), now(), 'changed', 'bench', '{}')");
        }
    }

    /** Asks PostgreSQL on a connection of its own. */
    Crowd.Action bare() throws SQLException {
        Connection connection = connect();
        PreparedStatement select = connection.prepareStatement(BARE);
        return new Crowd.Action() {
            @Override
            public void act() throws SQLException {
                try (ResultSet rows = select.executeQuery()) {
                    int count = 0;
                    while (rows.next()) {
                        count++;
                    }
                    if (count < INDICATORS) {
                        throw new IllegalStateException(count + " rows");
                    }
                }
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setSchema(schema);
        return connection;
    }
}
