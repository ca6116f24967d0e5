package eu.gminarium.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real file of 62,322 values of Swedish municipalities; it stands beside the project, not in it. */
public final class KoladaFile {

    private KoladaFile() {}

    /** @param municipality in place of an office's name */
    public record Line(String indicator, String municipality, int year, String value) {}

    /** The file as it is; a test that asks for it is skipped where it is not there. */
    public static byte[] bytes() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .flatMap(path -> Stream.of("shared", "work/shared").map(path::resolve))
                .map(path -> path.resolve("data/kolada-values.csv"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "kolada-values.csv is not beside the project");
        try {
            return Files.readAllBytes(found.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines below the heading. */
    public static List<Line> lines() {
        return new String(bytes(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(KoladaFile::line)
                .toList();
    }

    private static Line line(String line) {
        String[] fields = line.split(",", -1);
        return new Line(fields[0], fields[1], Integer.parseInt(fields[2]), fields[3]);
    }
}
