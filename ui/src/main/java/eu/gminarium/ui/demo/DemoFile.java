package eu.gminarium.ui.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files under {@code demo/}; their README says what is in them and what is invented. */
final class DemoFile {

    private DemoFile() {}

    /** The rows of a file, in its order. */
    static List<DemoRow> rows(String path) {
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            return reader.stream().map(DemoRow::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String path) {
        return DemoFile.class.getResource("/demo/" + path) != null;
    }

    /** The file as it is. The caller closes it. */
    static InputStream open(String path) {
        return Objects.requireNonNull(DemoFile.class.getResourceAsStream("/demo/" + path), path);
    }
}
