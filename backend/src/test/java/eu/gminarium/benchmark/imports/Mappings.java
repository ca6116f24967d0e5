package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mappings for tests. */
public final class Mappings {

    /** A row for each value, headings in Polish, decimal commas. */
    static final ImportMapping POLISH = of(
            FileForm.LONG,
            Map.of(
                    ImportColumn.INDICATOR, "Wskaźnik",
                    ImportColumn.OFFICE, "Urząd",
                    ImportColumn.PERIOD, "Rok",
                    ImportColumn.VALUE, "Wartość"));

    private Mappings() {}

    /** Refuses what is unknown; numbers have a comma. */
    public static ImportMapping of(FileForm form, Map<ImportColumn, String> columns) {
        return of(form, columns, null);
    }

    static ImportMapping of(FileForm form, Map<ImportColumn, String> columns, @Nullable String indicator) {
        return new ImportMapping(
                form,
                columns,
                List.of(),
                indicator,
                null,
                DecimalSign.COMMA,
                false,
                UnknownOffice.REFUSE,
                UnknownIndicator.REFUSE,
                Map.of(),
                Map.of(),
                MissingReason.NOT_REPORTED,
                MeasurementStatus.SIGNED_OFF);
    }

    /** The same with unknown rows treated otherwise. */
    static ImportMapping treating(ImportMapping mapping, UnknownOffice offices, UnknownIndicator indicators) {
        return new ImportMapping(
                mapping.form(),
                mapping.columns(),
                mapping.valueColumns(),
                mapping.indicator(),
                mapping.period(),
                mapping.decimalSign(),
                mapping.percent(),
                offices,
                indicators,
                mapping.indicatorCodes(),
                mapping.indicatorExceptions(),
                mapping.missingReason(),
                mapping.status());
    }
}
