package eu.gminarium.documents;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, filled row by row; only the last rows are in memory. */
public final class SheetRows {

    private static final int FLUSHED = 500;
    private static final String PERCENT = "0.0%";
    private static final String TWO_DECIMALS = "0.00";

    private final Worksheet sheet;
    private int next;

    /** @param widths of the columns, in characters */
    public SheetRows(Workbook workbook, String name, List<Integer> widths) {
        this.sheet = workbook.newWorksheet(name);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    /** A share 0..1, shown as per cent. */
    public record Percent(double value) {}

    /** A text that stands out. */
    public record Bold(String text) {}

    /** A first row that stays in sight. */
    public void headings(List<String> names) throws IOException {
        row(names.stream().map(Bold::new).toArray());
        sheet.freezePane(0, next);
    }

    /** Texts, whole numbers, {@link Double}s with two decimals and {@link Percent}s; null leaves the cell empty. */
    public void row(@Nullable Object... values) throws IOException {
        for (int column = 0; column < values.length; column++) {
            cell(column, values[column]);
        }
        next++;
        if (next % FLUSHED == 0) {
            sheet.flush();
        }
    }

    /** Ends the sheet; the next one may begin. */
    public void finish() throws IOException {
        sheet.finish();
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Percent(double share) -> number(column, share, PERCENT);
            case Double number -> number(column, number, TWO_DECIMALS);
            case Long number -> sheet.value(next, column, number);
            case Bold(String text) -> {
                sheet.inlineString(next, column, text);
                sheet.style(next, column).bold().wrapText(true).set();
            }
            default -> sheet.inlineString(next, column, value.toString());
        }
    }

    private void number(int column, double value, String format) {
        sheet.value(next, column, value);
        sheet.style(next, column).format(format).set();
    }
}
