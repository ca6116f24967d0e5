package eu.gminarium.ui.testing;

import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.ui.app.Gminarium;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program in a process of its own, as it is shipped: no class of the tests is there. */
public final class OtherProcess implements AutoCloseable {

    private static final int SECONDS = 120;

    /** As the image starts it: with the optimising compiler. */
    public static final List<String> IMAGE = List.of("-Xmx512m", "-XX:+UseParallelGC");

    /** A test's processes are many and end soon. */
    private static final List<String> SMALL = List.of("-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final URI address;
    private final Path log;

    private OtherProcess(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** On a database that others use, without demo data. */
    public static OtherProcess start(PostgresServer database) throws IOException {
        return start(
                Files.createTempDirectory("gminarium-process"),
                Map.of(
                        "GMINARIUM_DEMO", "off",
                        // A hundred requests at once wait for twenty connections.
                        "DATASOURCES_DEFAULT_CONNECTION_TIMEOUT", "120000",
                        "JDBC_URL", database.url(),
                        "JDBC_USER", database.program().user(),
                        "JDBC_PASSWORD", database.program().password(),
                        "JDBC_MIGRATION_USER", database.owner().user(),
                        "JDBC_MIGRATION_PASSWORD", database.owner().password()));
    }

    /**
     * On the database of a data folder.
     *
     * @param settings environment variables
     */
    public static OtherProcess start(Path home, Map<String, String> settings) throws IOException {
        return start(home, settings, SMALL);
    }

    /** @param options of its JVM */
    public static OtherProcess start(Path home, Map<String, String> settings, List<String> options) throws IOException {
        Path log = home.resolve("process.log");
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command(options))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment().putAll(Map.of("PORT", String.valueOf(port), "GMINARIUM_HOME", home.toString()));
        return new OtherProcess(builder.start(), URI.create("http://127.0.0.1:" + port), log);
    }

    /** Ends it as a power failure does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public URI address() {
        return address;
    }

    /** Waits until it answers. */
    public OtherProcess ready() throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(address.resolve("/health")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int second = 0; second < SECONDS; second++) {
                if (process.waitFor(1, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the process ended:\n" + Files.readString(log));
                }
                if (isUp(client, health)) {
                    return this;
                }
            }
        }
        throw new IllegalStateException("the process does not come up:\n" + Files.readString(log));
    }

    private static boolean isUp(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath(),
                Gminarium.class.getName()));
        return command;
    }

    private static String classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path", ""))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
