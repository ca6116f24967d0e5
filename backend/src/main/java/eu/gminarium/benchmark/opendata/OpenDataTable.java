package eu.gminarium.benchmark.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.shared.Interval;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Published indicators as a table: RFC 4180 with commas, CRLF and a heading, UTF-8 without byte order mark, decimal points, ISO 8601
 * days. One row is one office's value of one indicator in one period.
 */
public final class OpenDataTable {

    private OpenDataTable() {}

    /** A column; its name is the heading. */
    enum Column {
        INDICATOR("indicator", "string"),
        INDICATOR_NAME("indicator_name", "string"),
        DEFINITION_VERSION("definition_version", "integer"),
        OFFICE_ID("office_id", "string"),
        OFFICE_NAME("office_name", "string"),
        /** Text: some codes begin with a zero. */
        TERC("terc", "string"),
        PERIOD_START("period_start", "date"),
        PERIOD_END("period_end", "date"),
        VALUE("value", "decimal"),
        UNIT("unit", "string"),
        N("n", "integer"),
        INTERVAL_LOWER("interval_lower", "decimal"),
        INTERVAL_UPPER("interval_upper", "decimal"),
        CERTAINTY("certainty", "string"),
        MISSING_REASON("missing_reason", "string");

        private final String heading;
        private final String datatype;

        Column(String heading, String datatype) {
            this.heading = heading;
            this.datatype = datatype;
        }

        String heading() {
            return heading;
        }

        /** In the words of XML Schema, as CSV on the Web has them. */
        String datatype() {
            return datatype;
        }
    }

    /** The whole table as text. */
    public static String write(PublishedIndicators published) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Arrays.stream(Column.values()).map(Column::heading).toList());
            published.indicators().forEach(indicator -> write(csv, indicator, published));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, PublishedIndicator indicator, PublishedIndicators published) {
        String name =
                indicator.card().definition().name().in(published.partnership().language());
        String unit = unit(indicator, published);
        indicator.values().forEach(value -> csv.writeRecord(row(indicator, name, unit, value)));
    }

    private static List<String> row(PublishedIndicator indicator, String name, String unit, PublishedValue value) {
        Known known = value.value() instanceof Known shown ? shown : null;
        Interval interval = known == null ? null : known.interval();
        return List.of(
                indicator.card().code(),
                name,
                Integer.toString(indicator.card().definitionNumber()),
                value.office().value().toString(),
                value.officeName(),
                text(value.terc()),
                value.period().from().toString(),
                value.period().to().toString(),
                known == null ? "" : decimal(known.value()),
                unit,
                known == null ? "" : text(known.n()),
                interval == null ? "" : decimal(interval.lower()),
                interval == null ? "" : decimal(interval.upper()),
                value.certainty().name(),
                value.value() instanceof Missing missing ? missing.kind().name() : "");
    }

    private static String unit(PublishedIndicator indicator, PublishedIndicators published) {
        return switch (indicator.card().definition().unit()) {
            case MONEY -> published.partnership().currency().getCurrencyCode();
            case SHARE, INDEX, DAYS, PER_THOUSAND, COUNT, OTHER ->
                indicator.card().definition().unit().name();
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Without exponent, which not every reader of tables knows. */
    private static String decimal(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }
}
