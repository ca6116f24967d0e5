package eu.gminarium.shared.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A chart's figures as a table; every row has one cell for each heading. */
public record DataTable(List<String> headings, List<List<Cell>> rows) {

    public DataTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        int width = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row needs one cell for each of " + width + " headings");
        }
    }

    /**
     * @param text as it stands on the screen
     * @param number unrounded; null where the cell is no number
     */
    public record Cell(String text, @Nullable Double number) {

        private static final String NOTHING = "";

        public static Cell of(String text) {
            return new Cell(text, null);
        }

        /** An empty cell for no figure. */
        public static Cell of(@Nullable Figure figure) {
            return figure == null ? new Cell(NOTHING, null) : new Cell(figure.text(), figure.value());
        }

        /** For a file that a program reads: numbers unrounded, with a point. */
        String raw() {
            if (number == null) {
                return text;
            }
            double value = number;
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }

    /** The table without the columns in which no row says anything. */
    public DataTable withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, headings.size())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.get(column).text().isEmpty()))
                .boxed()
                .toList();
        return new DataTable(
                kept.stream().map(headings::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    /** A CSV file in UTF-8, with semicolons (RFC 4180 otherwise). */
    public byte[] csvFile() {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv().forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The rows of a CSV file, headings first; numbers are unrounded and have a decimal point. */
    public List<List<String>> csv() {
        return Stream.concat(
                        Stream.of(headings),
                        rows.stream().map(row -> row.stream().map(Cell::raw).toList()))
                .toList();
    }
}
