package eu.gminarium.tenancy.database;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library that starts the embedded server switches all of it off, which loses acknowledged rows when the power fails. */
class DurabilityTest {

    @Test
    void commitsWaitForTheDisk(@TempDir Path folder) throws Exception {
        EmbeddedPostgresServer server = new EmbeddedPostgresServer(folder, TestPostgres.PROGRAMS, true);
        try {
            assertThat(settings(server))
                    .containsEntry("fsync", "on")
                    .containsEntry("full_page_writes", "on")
                    .containsEntry("synchronous_commit", "on");
        } finally {
            server.stop();
        }
    }

    private static Map<String, String> settings(PostgresServer server) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        PostgresServer.Credentials program = server.program();
        try (Connection connection = DriverManager.getConnection(server.url(), program.user(), program.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, setting FROM pg_settings")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }
}
