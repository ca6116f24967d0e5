package eu.gminarium.training.preferred;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.training.evaluation.Aspect;
import eu.gminarium.training.evaluation.Evaluation;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A year's list as a file, with headings in the reader's language and the state of the list in its first line. */
@Singleton
public class PreferredExports {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char SEPARATOR = ';';
    private static final int HEADINGS = 2;
    private static final String TWO_DECIMALS = "0.00";

    private final PreferredProviders providers;
    private final Messages messages;

    PreferredExports(PreferredProviders providers, Messages messages) {
        this.providers = providers;
        this.messages = messages;
    }

    /** CSV with semicolons and a byte order mark, which spreadsheet programs of the region open as a table. */
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public byte[] csv(int year, Locale locale) {
        PreferredList list = providers.of(year);
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(state(list, locale));
            csv.writeRecord(headings(locale));
            list.entries().forEach(entry -> csv.writeRecord(line(entry, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet, with figures as numbers. */
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public byte[] xlsx(int year, Locale locale) {
        PreferredList list = providers.of(year);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Gminarium", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(String.valueOf(year));
            sheet.value(0, 0, state(list, locale));
            List<String> headings = headings(locale);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(1, column, headings.get(column));
                sheet.style(1, column).bold().set();
            }
            for (int row = 0; row < list.entries().size(); row++) {
                write(sheet, HEADINGS + row, list.entries().get(row), locale);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void write(Worksheet sheet, int row, PreferredEntry entry, Locale locale) {
        int column = 0;
        number(sheet, row, column++, entry.place(), "0");
        sheet.value(row, column++, entry.providerName());
        number(sheet, row, column++, entry.cards(), "0");
        number(sheet, row, column++, entry.overall(), TWO_DECIMALS);
        for (Aspect aspect : Aspect.values()) {
            number(sheet, row, column++, entry.means().get(aspect), TWO_DECIMALS);
        }
        sheet.value(row, column, note(entry, locale));
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable Number value, String format) {
        if (value != null) {
            sheet.value(row, column, value);
            sheet.style(row, column).format(format).set();
        }
    }

    private String state(PreferredList list, Locale locale) {
        LocalDate day = list.publishedOn();
        String title = messages.text(locale, "after.preferred.of-year", String.valueOf(list.year()));
        String state = day == null
                ? messages.text(locale, "after.preferred.draft")
                : messages.text(locale, "after.preferred.published-on", Formats.date(locale, day));
        String demo =
                Access.current().requirePartnership().demo() ? " · " + messages.text(locale, "public.demo.mark") : "";
        return title + " · " + state + demo;
    }

    private List<String> headings(Locale locale) {
        return Stream.of(
                        Stream.of("place", "provider", "cards", "overall").map(key -> "after.preferred." + key),
                        Arrays.stream(Aspect.values()).map(aspect -> "after.Aspect." + aspect.name()),
                        Stream.of("after.preferred.note"))
                .flatMap(keys -> keys)
                .map(key -> messages.text(locale, key))
                .toList();
    }

    private List<String> line(PreferredEntry entry, Locale locale) {
        List<String> cells = new ArrayList<>();
        cells.add(entry.place() == null ? "" : String.valueOf(entry.place()));
        cells.add(text(entry.providerName()));
        cells.add(entry.cards() == null ? "" : String.valueOf(entry.cards()));
        cells.add(mean(entry.overall(), locale));
        for (Aspect aspect : Aspect.values()) {
            cells.add(mean(entry.means().get(aspect), locale));
        }
        cells.add(note(entry, locale));
        return cells;
    }

    private String note(PreferredEntry entry, Locale locale) {
        return entry.place() == null ? messages.text(locale, "after.preferred.too-few", Evaluation.MINIMUM) : "";
    }

    private static String mean(@Nullable Double mean, Locale locale) {
        return mean == null ? "" : Formats.number(locale, mean, 2);
    }

    /** A name that looks like a formula stands as text, so that opening the file computes nothing. */
    private static String text(String name) {
        return "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
