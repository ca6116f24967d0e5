package eu.gminarium.training.register.file;

import eu.gminarium.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of two sheets, the rows and their sums, of which only the last rows are ever in memory. */
final class XlsxSheet implements RegisterSheet {

    /** Rows after which the sheet is written out. */
    private static final int FLUSHED = 500;

    private static final String DATE = "yyyy-mm-dd";
    private static final String MONEY = "#,##0.00";
    private static final int NAME_WIDTH = 40;

    private final Workbook workbook;
    private final Worksheet rows;
    private int next;

    XlsxSheet(OutputStream out, String title) {
        this.workbook = new Workbook(out, "Gminarium", "1.0");
        this.rows = workbook.newWorksheet(title);
    }

    @Override
    public void headings(List<String> headings) {
        heading(rows, next, headings);
        rows.freezePane(0, 1);
        next++;
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            cell(rows, next, column, values.get(column));
        }
        next++;
        if (next % FLUSHED == 0) {
            rows.flush();
        }
    }

    @Override
    public void summary(RegisterSummary summary) throws IOException {
        rows.finish();
        Worksheet sums = workbook.newWorksheet(summary.title());
        sums.width(0, NAME_WIDTH);
        int line = 0;
        for (RegisterSummary.Line sum : summary.lines()) {
            sums.inlineString(line, 0, sum.name());
            cell(sums, line++, 1, sum.value());
        }
        for (RegisterSummary.Part part : summary.parts()) {
            line++;
            heading(sums, line++, part.headings());
            for (RegisterSummary.GroupLine group : part.lines()) {
                sums.inlineString(line, 0, group.name());
                for (int column = 0; column < group.values().size(); column++) {
                    cell(sums, line, column + 1, group.values().get(column));
                }
                line++;
            }
        }
        sums.finish();
    }

    private static void heading(Worksheet sheet, int row, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(row, column, headings.get(column));
            sheet.style(row, column).bold().set();
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DATE).set();
            }
            case Money money -> {
                sheet.value(row, column, money.amount());
                sheet.style(row, column).format(MONEY).set();
            }
            case Long number -> sheet.value(row, column, number);
            case BigDecimal number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
