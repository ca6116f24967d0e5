package eu.gminarium.ui.testing;

import eu.gminarium.testing.TestPostgres;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A data folder with both demo partnerships. Loading them takes half a minute, so they are loaded once for all processes of a
 * build, and each program under test starts on a copy.
 */
public final class DemoFolder {

    /** Tells the processes of one build from those of another; Maven sets it. */
    private static final String BUILD = System.getProperty(
            "gminarium.build", String.valueOf(ProcessHandle.current().pid()));

    private static final Path FOLDER = Path.of("target", "demo").toAbsolutePath();
    private static final Path LOADED = FOLDER.resolve(BUILD.replace(':', '-'));

    private DemoFolder() {}

    /** A new data folder in which the demo is loaded. */
    public static synchronized Path copy() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel lock =
                    FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (!Files.exists(LOADED)) {
                    removeOlder();
                    load();
                }
                Path copy = Files.createTempDirectory(FOLDER, "copy");
                copy(LOADED, copy);
                return copy;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no data folder with the demo", e);
        }
    }

    /** Starts the program as {@code ./run} does, on a free port and on a database of its own. */
    public static EmbeddedServer start(Path home) {
        // What closing did not finish is computed when it is read: nothing may change behind the tests.
        return OwnServer.start(
                home,
                Map.of(
                        "gminarium.demo",
                        "on",
                        TestPostgres.OWN_DATABASE,
                        "true",
                        "gminarium.survey.results-delay",
                        "24h"));
    }

    /** What builds of other days left; one of today may be running. */
    private static void removeOlder() throws IOException {
        Instant dayAgo = Instant.now().minus(1, ChronoUnit.DAYS);
        try (Stream<Path> all = Files.list(FOLDER)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(dayAgo)) {
                    PathUtils.deleteDirectory(each);
                }
            }
        }
    }

    /** Takes the folder's final name only when the demo is complete and the database stopped. */
    private static void load() throws IOException {
        Path home = Files.createTempDirectory(FOLDER, "loading");
        start(home).close();
        Files.move(home, LOADED);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : (Iterable<Path>) tree.filter(each -> !each.equals(from))::iterator) {
                Files.copy(
                        each,
                        to.resolve(from.relativize(each)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
