package eu.gminarium.programme.staffimport;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.gminarium.programme.staffimport.ImportPreview.RowNote;
import eu.gminarium.programme.table.Table;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that help to make a good one: the empty template, and a checked file with its errors beside the rows. CSV with
 * semicolons and a byte order mark, which a spreadsheet program of the region opens as a table without asking.
 */
@Singleton
class ImportSheets {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char SEPARATOR = ';';

    private final Messages messages;

    ImportSheets(Messages messages) {
        this.messages = messages;
    }

    /** The header alone, with the columns' names in the language. */
    byte[] template(List<ImportColumn> columns, Locale language) {
        return csv(List.of(columns.stream()
                .map(column -> messages.text(language, column.messageKey()))
                .toList()));
    }

    /** All rows of the file in their order, behind each its number and what is wrong with it. */
    byte[] withErrors(Table table, List<RowNote> errors, Locale language) {
        Map<Integer, List<RowNote>> byRow = errors.stream().collect(Collectors.groupingBy(RowNote::row));
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(
                table.header(),
                table.header().size(),
                messages.text(language, "programme.import.row-number"),
                messages.text(language, "programme.import.error")));
        for (Table.Row row : table.rows()) {
            String wrong = byRow.getOrDefault(row.number(), List.of()).stream()
                    .map(note -> sentence(note, language))
                    .collect(Collectors.joining("; "));
            List<String> cells = row.cells().stream().map(ImportSheets::text).toList();
            lines.add(line(cells, table.header().size(), String.valueOf(row.number()), wrong));
        }
        return csv(lines);
    }

    private String sentence(RowNote note, Locale language) {
        return messages.text(language, note.column().messageKey())
                + ": "
                + messages.text(language, note.messageKey(), note.arguments().toArray());
    }

    /** A formula stands as text, so that opening the file computes nothing. */
    private static String text(Table.Cell cell) {
        return cell.formula() ? "'" + cell.text() : cell.text();
    }

    private static List<String> line(List<String> cells, int width, String... more) {
        Stream<String> padded = Stream.concat(cells.stream(), Stream.generate(() -> ""));
        return Stream.concat(padded.limit(width), Stream.of(more)).toList();
    }

    private static byte[] csv(List<List<String>> lines) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
