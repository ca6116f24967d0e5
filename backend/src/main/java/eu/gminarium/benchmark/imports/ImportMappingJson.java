package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which column is what, as clients send it; columns by their headings. What is left out is guessed from the file, and unknown offices
 * and indicators are errors unless the mapping says otherwise.
 *
 * @param valueColumns wide form: the columns with values; all others if left out
 * @param indicator the file's one indicator, where no column says it
 * @param period the file's one period, where no column says it
 * @param percent whether shares are written in per cent
 * @param indicatorCodes what the file calls indicators, to codes of cards
 * @param indicatorExceptions what the file calls indicators, to what happens to them otherwise than {@code unknownIndicators} says
 */
@Serdeable
record ImportMappingJson(
        @Nullable FileForm form,
        @Nullable String indicatorColumn,
        @Nullable String officeColumn,
        @Nullable String periodColumn,
        @Nullable String valueColumn,
        @Nullable String numeratorColumn,
        @Nullable String denominatorColumn,
        @Nullable String nColumn,
        @Nullable String certaintyColumn,
        @Nullable String confidentialColumn,
        @Nullable String missingReasonColumn,
        @Nullable String noteColumn,
        @Nullable List<String> valueColumns,
        @Nullable String indicator,
        @Nullable String period,
        @Nullable DecimalSign decimalSign,
        @Nullable Boolean percent,
        @Nullable UnknownOffice unknownOffices,
        @Nullable UnknownIndicator unknownIndicators,
        @Nullable Map<String, String> indicatorCodes,
        @Nullable Map<String, UnknownIndicator> indicatorExceptions,
        @Nullable MissingReason missingReason,
        @Nullable MeasurementStatus status) {

    /** @throws NullPointerException for a list or map with a gap, which nobody can read */
    ImportMappingJson {
        valueColumns = valueColumns == null ? null : List.copyOf(valueColumns);
        indicatorCodes = indicatorCodes == null ? null : Map.copyOf(indicatorCodes);
        indicatorExceptions = indicatorExceptions == null ? null : Map.copyOf(indicatorExceptions);
    }

    /** A mapping that says nothing. */
    static final ImportMappingJson SILENT = new ImportMappingJson(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null);

    /** @throws InvalidField naming what neither the mapping nor the file says */
    ImportMapping toMapping(MappingGuess guess) {
        Map<ImportColumn, String> columns = columns();
        FileForm chosen = form == null ? guess.form() : form;
        boolean said = !columns.isEmpty() || chosen != guess.form();
        return new ImportMapping(
                chosen,
                said ? columns : guess.columns(),
                valueColumns == null ? (said ? List.of() : guess.valueColumns()) : valueColumns,
                indicator,
                period,
                Objects.requireNonNullElse(decimalSign, guess.decimalSign()),
                Boolean.TRUE.equals(percent),
                Objects.requireNonNullElse(unknownOffices, UnknownOffice.REFUSE),
                Objects.requireNonNullElse(unknownIndicators, UnknownIndicator.REFUSE),
                Objects.requireNonNullElse(indicatorCodes, Map.<String, String>of()),
                Objects.requireNonNullElse(indicatorExceptions, Map.<String, UnknownIndicator>of()),
                Objects.requireNonNullElse(missingReason, guess.missingReason()),
                Objects.requireNonNullElse(status, guess.status()));
    }

    private Map<ImportColumn, String> columns() {
        Map<ImportColumn, String> columns = new EnumMap<>(ImportColumn.class);
        put(columns, ImportColumn.INDICATOR, indicatorColumn);
        put(columns, ImportColumn.OFFICE, officeColumn);
        put(columns, ImportColumn.PERIOD, periodColumn);
        put(columns, ImportColumn.VALUE, valueColumn);
        put(columns, ImportColumn.NUMERATOR, numeratorColumn);
        put(columns, ImportColumn.DENOMINATOR, denominatorColumn);
        put(columns, ImportColumn.N, nColumn);
        put(columns, ImportColumn.CERTAINTY, certaintyColumn);
        put(columns, ImportColumn.CONFIDENTIAL, confidentialColumn);
        put(columns, ImportColumn.MISSING, missingReasonColumn);
        put(columns, ImportColumn.NOTE, noteColumn);
        return columns;
    }

    private static void put(Map<ImportColumn, String> columns, ImportColumn column, @Nullable String heading) {
        if (heading != null && !heading.isBlank()) {
            columns.put(column, heading);
        }
    }
}
