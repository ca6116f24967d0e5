package eu.gminarium.tenancy.database;

import io.micronaut.context.annotation.Requires;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL of our own in the data folder, reachable from this machine only. */
@Singleton
@Requires(missingProperty = "jdbc.url")
public class EmbeddedPostgresServer implements PostgresServer {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;

    /**
     * @throws StartRefused if another Gminarium uses the data folder or the server does not come up
     */
    @Inject
    EmbeddedPostgresServer(DataFolder folder) {
        this(folder.path(), folder.path().resolve("postgres-program"), true);
    }

    /**
     * Starts the server on the folder and runs {@code bootstrap.sql}.
     *
     * @param programs where the server's programs are unpacked, or already are
     * @param durable whether a commit waits for the disk, so that nothing acknowledged is lost when the machine stops; the library
     *     that starts the server is made for tests and would not wait
     */
    public EmbeddedPostgresServer(Path folder, Path programs, boolean durable) {
        String waits = durable ? "on" : "off";
        Path data = folder.resolve("postgres");
        LeftoverPostmaster.stop(data);
        try {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(programs.toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("fsync", waits)
                    .setServerConfig("full_page_writes", waits)
                    .setServerConfig("synchronous_commit", waits)
                    .setPGStartupWait(START_LIMIT)
                    .start();
            try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
                Bootstrap.run(superuser);
            }
        } catch (IOException | SQLException e) {
            throw new StartRefused("The embedded PostgreSQL could not start in " + data + ".", e);
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    @Override
    public Credentials program() {
        return new Credentials("app", "");
    }

    @Override
    public Credentials owner() {
        return new Credentials("gm_owner", "");
    }

    @PreDestroy
    public void stop() throws IOException {
        postgres.close();
    }
}
