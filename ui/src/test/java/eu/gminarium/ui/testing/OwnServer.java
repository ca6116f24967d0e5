package eu.gminarium.ui.testing;

import eu.gminarium.tenancy.Readiness;
import eu.gminarium.testing.TestPostgres;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts the program in the test's process, for a test that needs one of its own. */
public final class OwnServer {

    private OwnServer() {}

    /**
     * Starts it on a free port and waits until it is ready.
     *
     * @param home the data folder
     * @param settings on top of those of the tests
     */
    public static EmbeddedServer start(Path home, Map<String, Object> settings) {
        if (settings.containsKey(TestPostgres.OWN_DATABASE)) {
            TestPostgres.sharePrograms(home);
        }
        Map<String, Object> all = new HashMap<>(Map.of("micronaut.server.port", -1, "gminarium.home", home.toString()));
        all.putAll(settings);
        EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, all);
        server.getApplicationContext().getBean(Readiness.class).await();
        return server;
    }
}
