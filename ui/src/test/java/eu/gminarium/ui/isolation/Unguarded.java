package eu.gminarium.ui.isolation;

import eu.gminarium.tenancy.database.PostgresServer;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;

/** The twin's pool: signs in as the owner, in one partnership's schema, and never switches the role. */
@Singleton
@Requires(property = "gminarium.test.unguarded-schema")
final class Unguarded implements BeanInitializedEventListener<DatasourceConfiguration>, Ordered {

    private final PostgresServer server;
    private final String schema;

    Unguarded(PostgresServer server, @Value("${gminarium.test.unguarded-schema}") String schema) {
        this.server = server;
        this.schema = schema;
    }

    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration configuration = event.getBean();
        configuration.setUrl(server.url() + "?currentSchema=" + schema + ",platform");
        configuration.setUsername(server.owner().user());
        configuration.setPassword(server.owner().password());
        return configuration;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
