package eu.gminarium.benchmark.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A row of what NumPy and SciPy say, by the names of its columns. */
record ExpectedRow(Map<String, String> cells) {

    /** The rows of {@code comparison/<name>.csv}. */
    static List<ExpectedRow> of(String name) {
        try (InputStream file = ExpectedRow.class.getResourceAsStream("/comparison/" + name + ".csv")) {
            List<String[]> rows = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
            String[] header = rows.getFirst();
            return rows.stream().skip(1).map(row -> of(header, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedRow of(String[] header, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < header.length; at++) {
            row.put(header[at], cells[at]);
        }
        return new ExpectedRow(Map.copyOf(row));
    }

    String text(String column) {
        return Objects.requireNonNull(cells.get(column));
    }

    double number(String column) {
        return Double.parseDouble(text(column));
    }

    int integer(String column) {
        return Integer.parseInt(text(column));
    }
}
