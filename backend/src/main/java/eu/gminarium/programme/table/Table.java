package eu.gminarium.programme.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stood in a file: one header row and rows below it; rows without any text are left out.
 *
 * @param header the first row's texts, without white space around them
 */
public record Table(Source source, List<String> header, List<Row> rows) {

    /** How the file was read. */
    public enum Encoding {
        UTF_8("UTF-8"),
        UTF_8_BOM("UTF-8 (BOM)"),
        WINDOWS_1250("Windows-1250"),
        /** A workbook, which says its encoding itself. */
        XLSX("XLSX");

        private final String label;

        Encoding(String label) {
            this.label = label;
        }

        /** As people know it; the same in every language. */
        public String label() {
            return label;
        }
    }

    /**
     * What was seen of the file's form.
     *
     * @param separator between the fields of a CSV file; null in a workbook
     */
    public record Source(Encoding encoding, @Nullable Character separator) {}

    /**
     * @param number the row's number in a spreadsheet program, the line's in a CSV file; the header is 1
     */
    public record Row(int number, List<Cell> cells) {

        /** The cell of a column counted from 0; an empty one where the row is shorter. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean blank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty() && !cell.formula());
        }
    }

    /**
     * @param text without white space around it; a workbook's date is ISO 8601
     * @param formula whether the cell is computed, so that its text may be stale
     */
    public record Cell(String text, boolean formula) {

        static final Cell EMPTY = new Cell("", false);

        static Cell of(String text) {
            return new Cell(text.strip(), text.startsWith("="));
        }
    }
}
