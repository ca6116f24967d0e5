package eu.gminarium.tenancy.database;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A server that somebody else runs and on which {@code bootstrap.sql} was run. */
@Singleton
@Requires(property = "jdbc.url")
record ExternalPostgresServer(String url, Credentials program, Credentials owner) implements PostgresServer {

    @Inject
    ExternalPostgresServer(
            @Value("${jdbc.url}") String url,
            @Value("${jdbc.user:app}") String user,
            @Value("${jdbc.password:}") String password,
            @Value("${jdbc.migration.user:gm_owner}") String migrationUser,
            @Value("${jdbc.migration.password:}") String migrationPassword) {
        this(url, new Credentials(user, password), new Credentials(migrationUser, migrationPassword));
    }
}
