package eu.gminarium.programme.table;

import eu.gminarium.programme.table.Table.Cell;
import eu.gminarium.programme.table.Table.Encoding;
import eu.gminarium.programme.table.Table.Row;
import eu.gminarium.programme.table.UnreadableFile.Reason;
import eu.gminarium.shared.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of an XLSX workbook. */
final class Workbook {

    static final int MAX_COLUMNS = 100;

    /** A double has at most 309 digits before the point and 1074 behind it. */
    private static final int MOST_DIGITS = 1100;

    /** What a number format says besides its date letters: texts in quotes, colours and conditions in brackets. */
    private static final Pattern FORMAT_EXTRAS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern DATE_LETTERS = Pattern.compile("[dDyY]");

    private Workbook() {}

    static Table read(byte[] file, int maxRows) {
        UnpackedSize.check(file);
        try (ReadableWorkbook workbook = open(file)) {
            return table(workbook, maxRows);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The reader meets a broken workbook with whatever exception it stumbles on.
            UnreadableFile refused = new UnreadableFile(Reason.NO_TABLE);
            refused.initCause(broken);
            throw refused;
        }
    }

    /** The formats tell dates from numbers; a workbook that some program wrote without any has no part for them. */
    private static ReadableWorkbook open(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        } catch (ExcelReaderException noFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
        }
    }

    private static Table table(ReadableWorkbook workbook, int maxRows) throws IOException {
        Sheet sheet = workbook.getSheets()
                .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(Reason.EMPTY));
        List<Row> rows = rows(sheet, maxRows);
        if (rows.isEmpty()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        List<String> header = rows.getFirst().cells().stream().map(Cell::text).toList();
        return new Table(new Table.Source(Encoding.XLSX, null), header, rows.subList(1, rows.size()));
    }

    private static List<Row> rows(Sheet sheet, int maxRows) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            for (Iterator<org.dhatim.fastexcel.reader.Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = row(all.next());
                if (!row.blank()) {
                    rows.add(row);
                }
                if (rows.size() > maxRows + 1) {
                    throw new UnreadableFile(Reason.TOO_MANY_ROWS, maxRows);
                }
            }
        }
        return rows;
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MAX_COLUMNS); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new Row(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        boolean formula = cell.getType() == CellType.FORMULA || cell.getFormula() != null;
        return new Cell(formula ? "" : text(cell).strip(), formula);
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER ->
                isDate(cell.getDataFormatString()) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
            case STRING -> cell.asString();
            default -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    /** A number that no spreadsheet writes stays as short as it is: written out, it could take all memory. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > MOST_DIGITS ? stripped.toString() : stripped.toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DATE_LETTERS
                        .matcher(FORMAT_EXTRAS.matcher(format).replaceAll(""))
                        .find();
    }
}
