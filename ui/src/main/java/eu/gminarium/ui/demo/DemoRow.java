package eu.gminarium.ui.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.gminarium.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A row of a demo file; an empty field is unknown, never zero. */
record DemoRow(NamedCsvRecord record) {

    String text(String column) {
        String value = record.getField(column);
        if (value.isEmpty()) {
            throw new IllegalStateException("line " + record.getStartingLineNumber() + " lacks " + column);
        }
        return value;
    }

    Optional<String> optional(String column) {
        return Optional.of(record.getField(column)).filter(value -> !value.isEmpty());
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    BigDecimal decimal(String column) {
        return new BigDecimal(text(column));
    }

    LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    /** The columns {@code <name>_pl}, {@code <name>_cs} and {@code <name>_en}. */
    LocalizedText localized(String name) {
        return new LocalizedText(Map.of("pl", text(name + "_pl"), "cs", text(name + "_cs"), "en", text(name + "_en")));
    }
}
