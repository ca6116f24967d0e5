package eu.gminarium.tenancy.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;

/** Tells the program's pool where the server is, and brings the platform schema up to date before the first connection. */
@Singleton
final class ServerAddress implements BeanInitializedEventListener<DatasourceConfiguration> {

    private final PostgresServer server;
    private final SchemaUpgrade upgrade;

    ServerAddress(PostgresServer server, SchemaUpgrade upgrade) {
        this.server = server;
        this.upgrade = upgrade;
    }

    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        upgrade.run();
        DatasourceConfiguration configuration = event.getBean();
        configuration.setUrl(server.url());
        configuration.setUsername(server.program().user());
        configuration.setPassword(server.program().password());
        return configuration;
    }
}
