package eu.gminarium.tenancy.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs {@code bootstrap.sql}, the same file that an administrator runs on an external server. */
public final class Bootstrap {

    private Bootstrap() {}

    /** @param superuser a connection of a superuser to the database that the program shall use */
    public static void run(Connection superuser) throws SQLException {
        try (InputStream script = Bootstrap.class.getResourceAsStream("/db/bootstrap.sql");
                Statement statement = superuser.createStatement()) {
            if (script == null) {
                throw new IllegalStateException("db/bootstrap.sql is not on the class path");
            }
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
