package eu.gminarium.ui.demo;

import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.tenancy.DemoSwitch;
import eu.gminarium.tenancy.Readiness;
import eu.gminarium.tenancy.database.StartRefused;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demo, where it is wanted, before the program may be used, and says on the console how to get in. */
@Context
final class DemoStart implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoSwitch demo;
    private final Readiness readiness;
    private final BeanProvider<DemoLoader> loader;
    private final DemoSettings settings;
    private final PublicAddress address;

    DemoStart(
            DemoSwitch demo,
            Readiness readiness,
            BeanProvider<DemoLoader> loader,
            DemoSettings settings,
            PublicAddress address) {
        this.demo = demo;
        this.readiness = readiness;
        this.loader = loader;
        this.settings = settings;
        this.address = address;
        if (demo.on()) {
            readiness.hold();
        }
    }

    /** @throws StartRefused if the demo cannot be loaded: half a demo would tell a wrong story */
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (demo.on()) {
            load();
            readiness.release();
        }
        LOG.info("Gminarium is ready: {}", address.of("/"));
        if (demo.on()) {
            String password = settings.chosen() ? "of GMINARIUM_DEMO_PASSWORD" : settings.password();
            LOG.info("Demo sign-ins, with the password {}:{}", password, DemoPerson.signIns());
        }
    }

    private void load() {
        try {
            loader.get().load();
        } catch (RuntimeException failure) {
            LOG.error("The demo could not be loaded", failure);
            throw new StartRefused(
                    "The demo could not be loaded, the log says why. Without it: GMINARIUM_DEMO=off", failure);
        }
    }
}
