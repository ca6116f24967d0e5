package eu.gminarium.benchmark.imports;

import eu.gminarium.programme.table.Table;
import eu.gminarium.shared.problem.InvalidField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a file apart into values, whatever its form. */
final class RawValues {

    private final Table table;
    private final ImportMapping mapping;
    private final Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
    private final List<Integer> valueColumns;

    /** @throws InvalidField if the mapping names a heading that the file does not have */
    RawValues(Table table, ImportMapping mapping) {
        this.table = table;
        this.mapping = mapping;
        mapping.columns().forEach((column, heading) -> positions.put(column, position(column.field(), heading)));
        this.valueColumns = mapping.form() == FileForm.LONG ? List.of() : valueColumns();
    }

    private int position(String field, String heading) {
        int position = table.header().indexOf(heading.strip());
        if (position < 0) {
            throw InvalidField.of(field, "benchmark.import.invalid.no-heading", heading);
        }
        return position;
    }

    private List<Integer> valueColumns() {
        List<Integer> found = new ArrayList<>();
        for (String heading : mapping.valueColumns()) {
            found.add(position("valueColumns", heading));
        }
        for (int column = 0;
                mapping.valueColumns().isEmpty() && column < table.header().size();
                column++) {
            if (!positions.containsValue(column) && !table.header().get(column).isEmpty()) {
                found.add(column);
            }
        }
        // A column without any value is one that nobody has filled in.
        found.removeIf(column -> table.rows().stream().allMatch(row -> blank(row.cell(column))));
        if (found.isEmpty()) {
            throw InvalidField.of("valueColumns", "benchmark.import.invalid.no-values");
        }
        return found;
    }

    private static boolean blank(Table.Cell cell) {
        return cell.text().isEmpty() && !cell.formula();
    }

    void forEach(Consumer<RawValue> value) {
        for (Table.Row row : table.rows()) {
            if (mapping.form() == FileForm.LONG) {
                value.accept(base(row));
            } else {
                valueColumns.forEach(column -> value.accept(wide(row, column)));
            }
        }
    }

    private RawValue wide(Table.Row row, int column) {
        String heading = table.header().get(column);
        ImportColumn named = mapping.form() == FileForm.WIDE_PERIODS ? ImportColumn.PERIOD : ImportColumn.INDICATOR;
        return base(row)
                .with(named, new Table.Cell(heading, false), heading)
                .with(ImportColumn.VALUE, row.cell(column), heading);
    }

    private RawValue base(Table.Row row) {
        RawValue value = RawValue.of(row);
        fixed(value, ImportColumn.INDICATOR, mapping.indicator());
        fixed(value, ImportColumn.PERIOD, mapping.period());
        positions.forEach((column, position) ->
                value.with(column, row.cell(position), table.header().get(position)));
        return value;
    }

    private static void fixed(RawValue value, ImportColumn column, @Nullable String text) {
        if (text != null) {
            value.with(column, new Table.Cell(text, false), "");
        }
    }
}
