package eu.gminarium.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.ui.testing.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key without a text fails only when somebody opens the screen; the sources tell sooner. */
class KnownKeysTest {

    private static final Pattern WHOLE_KEY = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final Messages messages = Program.running().bean(Messages.class);

    @Test
    void everyKeyInTheSourcesHasAText() {
        List<String> keys = Stream.of("src/main/java", "../backend/src/main/java", "../backend/src/main/jte")
                .flatMap(folder -> keys(Path.of(folder)))
                .distinct()
                .toList();

        assertThat(keys).hasSizeGreaterThan(500).allMatch(messages::has);
    }

    private static Stream<String> keys(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .flatMap(file -> WHOLE_KEY.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
