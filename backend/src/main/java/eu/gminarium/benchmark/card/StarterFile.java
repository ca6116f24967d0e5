package eu.gminarium.benchmark.card;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the file of ready indicators. */
@Singleton
final class StarterFile {

    private static final String PATH = "/benchmark/starter-set.json";

    private final ObjectMapper mapper;

    StarterFile(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    StarterDocument read() {
        try (InputStream file = Objects.requireNonNull(StarterFile.class.getResourceAsStream(PATH))) {
            return Objects.requireNonNull(mapper.readValue(file, StarterDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
