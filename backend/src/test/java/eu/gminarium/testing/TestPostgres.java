package eu.gminarium.testing;

import eu.gminarium.tenancy.database.Bootstrap;
import eu.gminarium.tenancy.database.EmbeddedPostgresServer;
import eu.gminarium.tenancy.database.PostgresServer;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One server for all tests of a module, unless a test says {@link #OWN_DATABASE}: a container where an engine runs, else the embedded server. Tests do not see
 * which; {@code GMINARIUM_TEST_DATABASE=embedded} forces the latter.
 */
@Singleton
@Replaces(EmbeddedPostgresServer.class)
@Requires(missingProperty = TestPostgres.OWN_DATABASE)
public final class TestPostgres implements PostgresServer {

    /** The setting of a program under test that starts a server of its own. */
    public static final String OWN_DATABASE = "gminarium.test.own-database";

    /** Kept for the next run, because unpacking takes longer than starting; the library has a folder for each version in it. */
    public static final Path PROGRAMS = Path.of(System.getProperty("java.io.tmpdir"), "gminarium-test-postgres");

    private static final String PASSWORD = "test";

    private static final class Shared {
        static final PostgresServer SERVER = start();
    }

    private static Credentials superuser = new Credentials("postgres", "");

    /**
     * Makes a program's data folder use the servers' programs that are already unpacked. The library keeps the first place of
     * a process for all later servers, which must not be a folder that a test removes.
     */
    public static void sharePrograms(Path home) {
        Path own = home.resolve("postgres-program");
        try {
            if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(PROGRAMS);
                Files.createSymbolicLink(own, PROGRAMS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no programs of the database in " + home, e);
        }
    }

    /** A connection with every right there is, to look at what the program keeps from its own roles. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(Shared.SERVER.url(), superuser.user(), superuser.password());
    }

    @Override
    public String url() {
        return Shared.SERVER.url();
    }

    @Override
    public Credentials program() {
        return Shared.SERVER.program();
    }

    @Override
    public Credentials owner() {
        return Shared.SERVER.owner();
    }

    private static PostgresServer start() {
        boolean embedded = "embedded".equals(System.getenv("GMINARIUM_TEST_DATABASE"));
        return !embedded && DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    private static PostgresServer embedded() {
        try {
            Path folder = Files.createTempDirectory("gminarium-test");
            EmbeddedPostgresServer server = new EmbeddedPostgresServer(folder, PROGRAMS, false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the test database", e);
        }
    }

    private static void stop(EmbeddedPostgresServer server) {
        try {
            server.stop();
        } catch (IOException e) {
            throw new IllegalStateException("the test database does not stop", e);
        }
    }

    private static PostgresServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container.start();
        superuser = new Credentials(container.getUsername(), container.getPassword());
        try (Connection superuser = DriverManager.getConnection(
                        container.getJdbcUrl(), container.getUsername(), container.getPassword());
                Statement statement = superuser.createStatement()) {
            Bootstrap.run(superuser);
            statement.execute("ALTER ROLE app PASSWORD '" + PASSWORD + "'");
            statement.execute("ALTER ROLE gm_owner PASSWORD '" + PASSWORD + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("the test container refuses bootstrap.sql", e);
        }
        return new ContainerServer(container.getJdbcUrl());
    }

    private record ContainerServer(String url) implements PostgresServer {
        @Override
        public Credentials program() {
            return new Credentials("app", PASSWORD);
        }

        @Override
        public Credentials owner() {
            return new Credentials("gm_owner", PASSWORD);
        }
    }
}
