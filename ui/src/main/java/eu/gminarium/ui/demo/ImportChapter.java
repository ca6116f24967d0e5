package eu.gminarium.ui.demo;

import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.card.StarterSet;
import eu.gminarium.benchmark.imports.DecimalSign;
import eu.gminarium.benchmark.imports.FileForm;
import eu.gminarium.benchmark.imports.ImportColumn;
import eu.gminarium.benchmark.imports.ImportMapping;
import eu.gminarium.benchmark.imports.MeasurementImport;
import eu.gminarium.benchmark.imports.MeasurementImports;
import eu.gminarium.benchmark.imports.UnknownIndicator;
import eu.gminarium.benchmark.imports.UnknownOffice;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.synthetic.SyntheticIndexChange;
import eu.gminarium.benchmark.synthetic.SyntheticIndices;
import eu.gminarium.benchmark.synthetic.WeightedIndicator;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cards from the starter set, the values of four years that the coordinator imports in two files, and an index of some of them. */
@Singleton
final class ImportChapter {

    private static final LocalDate TAKEN_OVER = LocalDate.of(2011, 3, 15);
    private static final String VALUES = "indicator-values.csv";
    private static final String FRACTIONS = "indicator-fractions.csv";

    private final StarterSet starter;
    private final MeasurementImports imports;
    private final SyntheticIndices indices;

    ImportChapter(StarterSet starter, MeasurementImports imports, SyntheticIndices indices) {
        this.starter = starter;
        this.imports = imports;
        this.indices = indices;
    }

    void tell(DemoStage stage) {
        Set<String> codes = stage.rows("starter-indicators.csv").stream()
                .map(row -> row.text("indicator"))
                .collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return;
        }
        stage.asCoordinator(TAKEN_OVER, () -> starter.add(codes));
        Map<ImportColumn, String> columns = Map.of(ImportColumn.INDICATOR, "indicator", ImportColumn.OFFICE, "office");
        take(stage, VALUES, FileForm.WIDE_PERIODS, columns);
        take(stage, FRACTIONS, FileForm.LONG, everyColumn());
        index(stage, stage.rows("index.csv"));
    }

    private void index(DemoStage stage, List<DemoRow> parts) {
        DemoRow first = parts.getFirst();
        var index = new SyntheticIndexChange(
                first.text("index"),
                null,
                first.localized("name"),
                parts.stream()
                        .map(part -> new WeightedIndicator(part.text("indicator"), new BigDecimal(part.text("weight"))))
                        .toList(),
                false);
        stage.asCoordinator(TAKEN_OVER, () -> indices.put(index));
    }

    private static Map<ImportColumn, String> everyColumn() {
        Map<ImportColumn, String> columns = new EnumMap<>(ImportColumn.class);
        for (ImportColumn column : ImportColumn.values()) {
            columns.put(column, column.name().toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private MeasurementImport take(DemoStage stage, String file, FileForm form, Map<ImportColumn, String> columns) {
        ImportMapping mapping = new ImportMapping(
                form,
                columns,
                List.of(),
                null,
                null,
                DecimalSign.POINT,
                false,
                UnknownOffice.REFUSE,
                UnknownIndicator.REFUSE,
                Map.of(),
                Map.of(),
                MissingReason.NOT_REPORTED,
                MeasurementStatus.SIGNED_OFF);
        return stage.asCoordinator(TAKEN_OVER, () -> {
            MeasurementImport tried = imports.tryOut(file, stage.bytes(file), mapping);
            return imports.commit(tried.id());
        });
    }
}
