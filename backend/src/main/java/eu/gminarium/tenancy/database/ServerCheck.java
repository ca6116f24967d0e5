package eu.gminarium.tenancy.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Refuses a server on which isolation would not hold: another version, or {@code bootstrap.sql} not run. */
final class ServerCheck {

    private static final int MAJOR_VERSION = 18;
    private static final String QUESTIONS = """
            SELECT rolsuper, rolinherit, has_schema_privilege('public', 'CREATE'),
                   has_function_privilege('pg_catalog.set_config(text, text, boolean)', 'EXECUTE'),
                   current_setting('search_path'),
                   EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'gm_platform')
              FROM pg_roles WHERE rolname = current_user
            """;

    private ServerCheck() {}

    static void verify(PostgresServer server) {
        PostgresServer.Credentials program = server.program();
        try (Connection connection = DriverManager.getConnection(server.url(), program.user(), program.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version != MAJOR_VERSION) {
                throw new StartRefused("Gminarium needs PostgreSQL 18, the server is version " + version + ".");
            }
            verifyRoles(connection);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database cannot be reached as role " + program.user() + "; was bootstrap.sql run?", e);
        }
    }

    private static void verifyRoles(Connection connection) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(QUESTIONS);
                ResultSet answer = question.executeQuery()) {
            boolean safe = answer.next()
                    && !answer.getBoolean(1)
                    && !answer.getBoolean(2)
                    && !answer.getBoolean(3)
                    && !answer.getBoolean(4)
                    && answer.getString(5).equals("\"$user\", platform")
                    && answer.getBoolean(6);
            if (!safe) {
                throw new StartRefused(
                        "The database roles are not as bootstrap.sql makes them; run it as a superuser.");
            }
        }
    }
}
