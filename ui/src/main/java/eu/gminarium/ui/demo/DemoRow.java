package eu.gminarium.ui.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.gminarium.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** A row of a demo file; an empty field is unknown, never zero. */
record DemoRow(NamedCsvRecord record) {

    /** The row's line in its file, from 1. */
    long line() {
        return record.getStartingLineNumber();
    }

    String text(String column) {
        String value = record.getField(column);
        if (value.isEmpty()) {
            throw new IllegalStateException("line " + line() + " lacks " + column);
        }
        return value;
    }

    /** The field; empty also if the file has no such column. */
    Optional<String> optional(String column) {
        return record.findField(column).filter(value -> !value.isEmpty());
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    BigDecimal decimal(String column) {
        return new BigDecimal(text(column));
    }

    /** A fixed day; what lies at a distance from today is read through {@link DemoCalendar}. */
    LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    LocalTime time(String column) {
        return LocalTime.parse(text(column));
    }

    boolean flag(String column) {
        return text(column).equals("yes");
    }

    /** What the field is the key of. */
    <T> T in(Map<String, T> byKey, String column) {
        T found = byKey.get(text(column));
        if (found == null) {
            throw new IllegalStateException("the demo has no " + column + " " + text(column));
        }
        return found;
    }

    /** The columns {@code <name>_pl}, {@code <name>_cs} and {@code <name>_en}. */
    LocalizedText localized(String name) {
        return new LocalizedText(Map.of("pl", text(name + "_pl"), "cs", text(name + "_cs"), "en", text(name + "_en")));
    }
}
