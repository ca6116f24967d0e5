package eu.gminarium.benchmark.imports;

import eu.gminarium.programme.table.Table;
import java.util.EnumMap;
import java.util.Map;

/**
 * The texts that make one value.
 *
 * @param columns heading of the column that each text stands in; empty where the mapping says it for the whole file
 */
record RawValue(Table.Row row, Map<ImportColumn, Table.Cell> cells, Map<ImportColumn, String> columns) {

    private static final Table.Cell NOTHING = new Table.Cell("", false);

    static RawValue of(Table.Row row) {
        return new RawValue(row, new EnumMap<>(ImportColumn.class), new EnumMap<>(ImportColumn.class));
    }

    RawValue with(ImportColumn column, Table.Cell cell, String heading) {
        cells.put(column, cell);
        columns.put(column, heading);
        return this;
    }

    Table.Cell cell(ImportColumn column) {
        return cells.getOrDefault(column, NOTHING);
    }

    String text(ImportColumn column) {
        return cell(column).text();
    }

    String heading(ImportColumn column) {
        return columns.getOrDefault(column, "");
    }
}
