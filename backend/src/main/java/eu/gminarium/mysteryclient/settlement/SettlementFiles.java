package eu.gminarium.mysteryclient.settlement;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.gminarium.mysteryclient.settlement.Settlement.Total;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A settlement as a file, with headings in the reader's language: the calls, then the sums of each auditor. */
@Singleton
public class SettlementFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HEADINGS = 2;

    private final Settlements settlements;
    private final Messages messages;

    SettlementFiles(Settlements settlements, Messages messages) {
        this.settlements = settlements;
        this.messages = messages;
    }

    /** CSV with semicolons and a byte order mark, which spreadsheet programs of the region open as a table. */
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public byte[] csv(SettlementPeriod period, Locale locale) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows(settlements.of(period), locale)
                    .forEach(row -> csv.writeRecord(
                            row.stream().map(cell -> words(cell, locale)).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet; days and figures are such. */
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public byte[] xlsx(SettlementPeriod period, Locale locale) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Gminarium", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(messages.text(locale, "mystery.settlement.title"));
            List<List<@Nullable Object>> rows = rows(settlements.of(period), locale);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(sheet, row, column, rows.get(row).get(column));
                }
            }
            rows.get(1)
                    .forEach(heading ->
                            sheet.style(1, rows.get(1).indexOf(heading)).bold().set());
            sheet.freezePane(0, HEADINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("0.0").set();
            }
            case Integer number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, value.toString());
        }
    }

    private List<List<@Nullable Object>> rows(Settlement settlement, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of(caption(settlement.period(), locale)));
        rows.add(Collections.unmodifiableList(new ArrayList<>(Stream.of(
                        "mystery.auditor",
                        "mystery.settlement.day",
                        "mystery.settlement.time",
                        "mystery.office",
                        "mystery.audit",
                        "mystery.scenario",
                        "mystery.attempts",
                        "mystery.settlement.minutes",
                        "mystery.settlement.outcome")
                .map(key -> messages.text(locale, key))
                .toList())));
        settlement.calls().forEach(call -> rows.add(row(call, locale)));
        settlement.totals().forEach(total -> rows.add(row(total, locale)));
        return rows;
    }

    private String caption(SettlementPeriod period, Locale locale) {
        String demo = Scopes.currentPartnership().demo() ? " · " + messages.text(locale, "public.demo.mark") : "";
        return messages.text(
                        locale,
                        "mystery.settlement.period",
                        Formats.date(locale, period.from()),
                        Formats.date(locale, period.to()))
                + demo;
    }

    private List<@Nullable Object> row(SettledCall call, Locale locale) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(call.auditorName());
        row.add(call.day());
        row.add(TIME.format(call.time()));
        row.add(call.officeName());
        row.add(call.audit().in(locale));
        row.add(call.scenario().in(locale));
        row.add(call.attempts());
        row.add(call.minutes());
        row.add(outcome(call, locale));
        return row;
    }

    private List<@Nullable Object> row(Total total, Locale locale) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(total.auditorName());
        row.add(messages.text(locale, "mystery.settlement.total"));
        row.add(null);
        row.add(null);
        row.add(null);
        row.add(messages.text(locale, "mystery.settlement.calls", total.calls(), total.scored()));
        row.add(total.attempts());
        row.add(total.minutes());
        row.add(null);
        return row;
    }

    private String outcome(SettledCall call, Locale locale) {
        if (call.passedOn()) {
            return messages.text(locale, "mystery.settlement.passed-on");
        }
        return call.reason() == null
                ? messages.text(locale, "mystery.CallStatus." + call.status().name())
                : messages.text(
                        locale, "mystery.ExclusionReason." + call.reason().name());
    }

    /** A name that looks like a formula stands as text, so that opening the file computes nothing. */
    private static String words(@Nullable Object cell, Locale locale) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> Formats.number(locale, number.doubleValue(), 1);
            case String text -> !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
            default -> cell.toString();
        };
    }
}
