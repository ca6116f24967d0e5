package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.programme.table.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the columns of a file probably are, by their headings and cells; a person looks at it before anything happens.
 *
 * @param columns headings that were recognised
 * @param valueColumns in wide form the headings that are periods, or all others
 */
public record MappingGuess(
        FileForm form,
        Map<ImportColumn, String> columns,
        List<String> valueColumns,
        DecimalSign decimalSign,
        MissingReason missingReason,
        MeasurementStatus status) {

    private static final int LOOKED_AT = 200;
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d\\s\u00A0.,]*%?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d+,\\d+%?");

    static MappingGuess of(Table table) {
        Map<ImportColumn, String> columns = new EnumMap<>(ImportColumn.class);
        for (String heading : table.header()) {
            ImportColumn.guess(heading).ifPresent(column -> columns.putIfAbsent(column, heading));
        }
        FileForm form = form(table, columns);
        if (form != FileForm.LONG) {
            columns.keySet()
                    .removeIf(column -> column != ImportColumn.OFFICE
                            && column != ImportColumn.INDICATOR
                            && column != ImportColumn.PERIOD);
        }
        return new MappingGuess(
                form,
                columns,
                form == FileForm.LONG ? List.of() : valueColumns(table, columns, form),
                decimalSign(table),
                MissingReason.NOT_REPORTED,
                MeasurementStatus.SIGNED_OFF);
    }

    private static FileForm form(Table table, Map<ImportColumn, String> columns) {
        if (columns.containsKey(ImportColumn.VALUE) || columns.containsKey(ImportColumn.NUMERATOR)) {
            return FileForm.LONG;
        }
        boolean periods = table.header().stream()
                .anyMatch(heading -> PeriodText.read(heading).isPresent());
        return periods ? FileForm.WIDE_PERIODS : FileForm.WIDE_INDICATORS;
    }

    private static List<String> valueColumns(Table table, Map<ImportColumn, String> columns, FileForm form) {
        return IntStream.range(0, table.header().size())
                .filter(column -> !columns.containsValue(table.header().get(column)))
                .filter(column -> holdsValues(table, column, form))
                .mapToObj(column -> table.header().get(column))
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** A column beside the values, such as the county's name, holds no number, or is known by its heading. */
    private static boolean holdsValues(Table table, int column, FileForm form) {
        String heading = table.header().get(column);
        if (form == FileForm.WIDE_PERIODS) {
            return PeriodText.read(heading).isPresent();
        }
        return ImportColumn.guess(heading).isEmpty()
                && table.rows().stream()
                        .limit(LOOKED_AT)
                        .anyMatch(row -> NUMBER.matcher(row.cell(column).text()).matches());
    }

    private static DecimalSign decimalSign(Table table) {
        Stream<Table.Row> first = table.rows().stream().limit(LOOKED_AT);
        boolean comma = first.flatMap(row -> row.cells().stream())
                .anyMatch(cell -> WITH_COMMA.matcher(cell.text()).matches());
        return comma ? DecimalSign.COMMA : DecimalSign.POINT;
    }
}
