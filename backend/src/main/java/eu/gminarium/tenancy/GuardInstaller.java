package eu.gminarium.tenancy;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts the guard around the pool before anything else wraps it. */
@Singleton
@Requires(property = GuardInstaller.SWITCH, notEquals = "false")
final class GuardInstaller implements BeanCreatedEventListener<DataSource>, Ordered {

    /** Only the isolation test's twin sets this to false, to show that the test would notice. */
    static final String SWITCH = "gminarium.tenancy.guard";

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return new GuardedDataSource(event.getBean());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
