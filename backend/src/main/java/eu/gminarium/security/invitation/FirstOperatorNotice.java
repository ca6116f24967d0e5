package eu.gminarium.security.invitation;

import eu.gminarium.tenancy.DemoSwitch;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints the first operator's link when the program starts without demo data and without an operator. */
@Singleton
final class FirstOperatorNotice implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperatorNotice.class);

    private final FirstOperator firstOperator;
    private final DemoSwitch demo;

    FirstOperatorNotice(FirstOperator firstOperator, DemoSwitch demo) {
        this.firstOperator = firstOperator;
        this.demo = demo;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (!demo.on()) {
            firstOperator.link().ifPresent(link -> LOG.info("Create the operator, within seven days: {}", link));
        }
    }
}
