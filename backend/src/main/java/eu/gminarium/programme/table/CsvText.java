package eu.gminarium.programme.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eu.gminarium.programme.table.Table.Cell;
import eu.gminarium.programme.table.Table.Row;
import eu.gminarium.programme.table.UnreadableFile.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A CSV file; the separator is the one that cuts the first line into most fields. */
final class CsvText {

    private static final char[] SEPARATORS = {';', '\t', ',', '|'};

    private CsvText() {}

    static Table read(byte[] file, int maxRows) {
        DecodedText decoded = DecodedText.of(file);
        String text = decoded.text();
        if (text.isBlank()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        char separator = separator(text);
        List<Row> rows = rows(text, separator, maxRows);
        List<String> header = rows.getFirst().cells().stream().map(Cell::text).toList();
        List<Row> below = rows.stream().skip(1).filter(row -> !row.blank()).toList();
        return new Table(new Table.Source(decoded.encoding(), separator), header, below);
    }

    private static List<Row> rows(String text, char separator, int maxRows) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                if (rows.size() > maxRows) {
                    throw new UnreadableFile(Reason.TOO_MANY_ROWS, maxRows);
                }
                List<Cell> cells = line.getFields().stream()
                        .limit(Workbook.MAX_COLUMNS)
                        .map(Cell::of)
                        .toList();
                rows.add(new Row((int) line.getStartingLineNumber(), cells));
            }
        } catch (CsvParseException e) {
            UnreadableFile refused = new UnreadableFile(Reason.OPEN_QUOTE, rows.size() + 1);
            refused.initCause(e);
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(found -> found == wanted)
                .count();
    }
}
