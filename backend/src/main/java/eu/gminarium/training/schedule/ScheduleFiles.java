package eu.gminarium.training.schedule;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A revision of the support schedule as a file, with headings in the reader's language. */
@Singleton
public class ScheduleFiles {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int DATE_COLUMN = 2;
    private static final int HOURS_COLUMN = 5;

    private final Schedules schedules;
    private final Messages messages;

    ScheduleFiles(Schedules schedules, Messages messages) {
        this.schedules = schedules;
        this.messages = messages;
    }

    /** A workbook of one sheet: a heading, the column names, one row a meeting; days are real dates. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public byte[] xlsx(ScheduleId id, Locale locale) {
        Schedule schedule = schedules.get(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Gminarium", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(messages.text(locale, "need.schedule.sheet"));
            sheet.value(0, 0, heading(schedule, locale));
            row(sheet, 1, header(locale));
            int number = 2;
            for (ScheduleLine line : schedule.lines()) {
                row(sheet, number, cells(line, locale));
                sheet.value(number, DATE_COLUMN, line.when().day());
                sheet.style(number, DATE_COLUMN).format("dd.mm.yyyy").set();
                sheet.value(number, HOURS_COLUMN, line.teachingHours());
                number++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** UTF-8 with a byte order mark and semicolons, as spreadsheet programs of the region expect; days as ISO 8601. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public byte[] csv(ScheduleId id, Locale locale) {
        Schedule schedule = schedules.get(id);
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(header(locale));
            schedule.lines().forEach(line -> csv.writeRecord(cells(line, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String heading(Schedule schedule, Locale locale) {
        String demo = Scopes.currentPartnership().demo() ? "[Demo] " : "";
        return demo
                + messages.text(
                        locale,
                        "need.schedule.heading",
                        schedule.number(),
                        Formats.date(locale, schedule.publishedOn()));
    }

    private List<String> header(Locale locale) {
        return Stream.of("type", "title", "day", "start", "end", "hours", "address", "change", "before")
                .map(column -> messages.text(locale, "need.schedule." + column))
                .toList();
    }

    private List<String> cells(ScheduleLine line, Locale locale) {
        ScheduleLine.Slot before = line.before();
        return List.of(
                messages.text(locale, "need.schedule.type.training"),
                line.title(),
                line.when().day().toString(),
                TIME.format(line.when().start()),
                TIME.format(line.when().end()),
                Integer.toString(line.teachingHours()),
                line.when().address(),
                line.change() == null ? "" : messages.text(locale, "need.ScheduleChange." + line.change()),
                before == null
                        ? ""
                        : Formats.date(locale, before.day()) + ", " + TIME.format(before.start()) + "–"
                                + TIME.format(before.end()) + ", " + before.address());
    }

    private static void row(Worksheet sheet, int number, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(number, column, cells.get(column));
        }
    }
}
