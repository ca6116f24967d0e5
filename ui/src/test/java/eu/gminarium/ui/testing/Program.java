package eu.gminarium.ui.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The program on a free port with both demo partnerships; the same for every test of the module. */
public final class Program {

    /** Of every demo sign-in. */
    public static final String PASSWORD = "gminarium-demo";

    private static final class Shared {
        static final Program PROGRAM = new Program();
    }

    private final EmbeddedServer server;
    private final Map<String, Api> signedIn = new ConcurrentHashMap<>();

    private Program() {
        server = DemoFolder.start(DemoFolder.copy());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    /** The running program; the first call starts it. */
    public static Program running() {
        return Shared.PROGRAM;
    }

    public URI address() {
        return server.getURI();
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    /** A client of the API that is signed in as {@code local@partnership.example}. */
    public Api api(String localPart, String partnership) {
        // Once for each person: the program refuses who signs in too often.
        return signedIn.computeIfAbsent(
                localPart + "@" + partnership + ".example", username -> Api.signedIn(address(), username, PASSWORD));
    }
}
