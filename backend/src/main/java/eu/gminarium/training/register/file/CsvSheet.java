package eu.gminarium.training.register.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.gminarium.shared.Money;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text table as Excel opens it in the reader's country: semicolons and decimal commas, in English commas and decimal points.
 * Days are ISO 8601, which every country's Excel reads. The sums are left to whoever reads the rows.
 */
final class CsvSheet implements RegisterSheet {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** With these a spreadsheet takes a text for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer writer;
    private final CsvWriter csv;
    private final boolean english;

    CsvSheet(OutputStream out, Locale language) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.english = "en".equals(language.getLanguage());
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().fieldSeparator(english ? ',' : ';').build(writer);
    }

    @Override
    public void headings(List<String> headings) {
        csv.writeRecord(headings);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        csv.writeRecord(values.stream().map(this::text).toList());
    }

    @Override
    public void summary(RegisterSummary summary) {
        // A table that programs read holds rows and nothing else.
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> decimal(money.amount().toPlainString());
            case String words -> harmless(words);
            default -> value.toString();
        };
    }

    private String decimal(String digits) {
        return english ? digits : digits.replace('.', ',');
    }

    private static String harmless(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
