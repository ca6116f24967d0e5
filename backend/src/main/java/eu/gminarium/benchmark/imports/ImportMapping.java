package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column is what, and how the file is read.
 *
 * @param columns headings of the columns, as they stand in the file
 * @param valueColumns wide form: headings of the columns with values; empty takes every column that is nothing else
 * @param indicator the file's one indicator, by code or name, where no column says it; null otherwise
 * @param period the file's one period, where no column says it; null otherwise
 * @param percent whether shares are written as per cent, 85.7 for 0.857
 * @param indicatorCodes what the file calls indicators, to cards' codes
 * @param indicatorExceptions what the file calls indicators, to what happens to them otherwise than {@code unknownIndicators} says; one
 *     that is skipped is left out whether it has a card or not
 * @param missingReason why values are missing of which the file does not say why
 * @param status DRAFT or SIGNED_OFF
 */
@Serdeable
public record ImportMapping(
        FileForm form,
        Map<ImportColumn, String> columns,
        List<String> valueColumns,
        @Nullable String indicator,
        @Nullable String period,
        DecimalSign decimalSign,
        boolean percent,
        UnknownOffice unknownOffices,
        UnknownIndicator unknownIndicators,
        Map<String, String> indicatorCodes,
        Map<String, UnknownIndicator> indicatorExceptions,
        MissingReason missingReason,
        MeasurementStatus status) {

    private static final Set<MeasurementStatus> STATUSES =
            EnumSet.of(MeasurementStatus.DRAFT, MeasurementStatus.SIGNED_OFF);

    private static final Set<ImportColumn> LONG_ONLY = EnumSet.of(
            ImportColumn.VALUE,
            ImportColumn.NUMERATOR,
            ImportColumn.DENOMINATOR,
            ImportColumn.N,
            ImportColumn.CERTAINTY,
            ImportColumn.CONFIDENTIAL,
            ImportColumn.MISSING,
            ImportColumn.NOTE);

    /** @throws InvalidField naming the column that is not said, or makes no sense in the form */
    public ImportMapping {
        columns = Map.copyOf(columns);
        valueColumns = List.copyOf(valueColumns);
        indicatorCodes = Map.copyOf(indicatorCodes);
        indicatorExceptions = Map.copyOf(indicatorExceptions);
        indicator = blankToNull(indicator);
        period = blankToNull(period);
        require(columns.containsKey(ImportColumn.OFFICE), ImportColumn.OFFICE, "benchmark.import.invalid.column");
        boolean indicatorSaid =
                form == FileForm.WIDE_INDICATORS || columns.containsKey(ImportColumn.INDICATOR) || indicator != null;
        require(indicatorSaid, ImportColumn.INDICATOR, "benchmark.import.invalid.column");
        boolean periodSaid =
                form == FileForm.WIDE_PERIODS || columns.containsKey(ImportColumn.PERIOD) || period != null;
        require(periodSaid, ImportColumn.PERIOD, "benchmark.import.invalid.column");
        boolean valueSaid = form != FileForm.LONG
                || columns.containsKey(ImportColumn.VALUE)
                || columns.containsKey(ImportColumn.NUMERATOR);
        require(valueSaid, ImportColumn.VALUE, "benchmark.import.invalid.column");
        if (form != FileForm.LONG) {
            for (ImportColumn column : LONG_ONLY) {
                require(!columns.containsKey(column), column, "benchmark.import.invalid.long-only");
            }
        }
        if (!STATUSES.contains(status)) {
            throw InvalidField.of("status", "benchmark.import.invalid.status");
        }
        if (missingReason == MissingReason.NOT_ENTERED) {
            throw InvalidField.of("missingReason", "benchmark.invalid.missing-reason");
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void require(boolean holds, ImportColumn column, String messageKey) {
        if (!holds) {
            throw InvalidField.of(column.field(), messageKey);
        }
    }

    /** The same, with more of the file's indicators told apart; what is said here counts more than what was said before. */
    public ImportMapping telling(Map<String, String> codes, Map<String, UnknownIndicator> exceptions) {
        Map<String, String> known = new HashMap<>(indicatorCodes);
        Map<String, UnknownIndicator> others = new HashMap<>(indicatorExceptions);
        known.keySet().removeAll(exceptions.keySet());
        others.keySet().removeAll(codes.keySet());
        known.putAll(codes);
        others.putAll(exceptions);
        return new ImportMapping(
                form,
                columns,
                valueColumns,
                indicator,
                period,
                decimalSign,
                percent,
                unknownOffices,
                unknownIndicators,
                known,
                others,
                missingReason,
                status);
    }

    /** Whether an import made so may bring new cards. */
    boolean creates() {
        return unknownIndicators == UnknownIndicator.CREATE
                || indicatorExceptions.containsValue(UnknownIndicator.CREATE);
    }

    /** The heading of a column; null if the file has none for it. */
    @Nullable
    String heading(ImportColumn column) {
        return columns.get(column);
    }
}
