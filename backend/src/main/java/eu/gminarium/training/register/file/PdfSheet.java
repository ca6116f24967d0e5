package eu.gminarium.training.register.file;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.register.file.PdfTable.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that offices keep, printed: its nine columns and the sums below. The whole stands in memory until it is set. */
final class PdfSheet implements RegisterSheet {

    private static final String TEMPLATE = "print/training-register.jte";
    private static final int COLUMNS = RegisterColumn.OF_THE_FORM.size();

    private final PdfRenderer renderer;
    private final PdfFrame frame;
    private final Partnership partnership;
    private final Locale language;
    private final OutputStream out;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<String> headings = List.of();

    PdfSheet(PdfRenderer renderer, PdfFrame frame, Partnership partnership, OutputStream out) {
        this.renderer = renderer;
        this.frame = frame;
        this.partnership = partnership;
        this.language = frame.locale();
        this.out = out;
    }

    @Override
    public void headings(List<String> all) {
        headings = all.subList(0, COLUMNS);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        rows.add(values.subList(0, COLUMNS).stream().map(this::cell).toList());
    }

    @Override
    public void summary(RegisterSummary sums) throws IOException {
        PdfTable table = new PdfTable(
                partnership.name(),
                headings,
                rows,
                sums.title(),
                sums.lines().stream()
                        .map(line -> List.of(cell(line.name()), cell(line.value())))
                        .toList(),
                sums.parts().stream().map(this::part).toList());
        out.write(renderer.render(TEMPLATE, frame, Map.of("table", table)));
    }

    private List<List<Cell>> part(RegisterSummary.Part part) {
        List<List<Cell>> lines = new ArrayList<>();
        lines.add(part.headings().stream().map(this::cell).toList());
        for (RegisterSummary.GroupLine line : part.lines()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(cell(line.name()));
            line.values().forEach(value -> cells.add(cell(value)));
            lines.add(cells);
        }
        return lines;
    }

    private Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> new Cell("", false);
            case LocalDate day -> new Cell(Formats.date(language, day), false);
            case Money money -> new Cell(Formats.money(language, money), true);
            case Long number -> new Cell(Formats.integer(language, number), true);
            case BigDecimal number -> new Cell(Formats.number(language, number.doubleValue(), 2), true);
            default -> new Cell(value.toString(), false);
        };
    }

    @Override
    public void close() {
        // The sums come last, and with them all of the document is written.
    }
}
