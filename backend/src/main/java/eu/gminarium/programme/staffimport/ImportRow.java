package eu.gminarium.programme.staffimport;

import eu.gminarium.programme.staffimport.ImportPreview.RowNote;
import eu.gminarium.programme.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row's texts, checked by themselves.
 *
 * @param office TERC or name as written; empty if the column is missing
 * @param email in lower case; null if there is none
 * @param from null only beside an error
 */
record ImportRow(
        int number,
        String office,
        String unitSymbol,
        String unitName,
        String firstName,
        String lastName,
        String position,
        @Nullable String email,
        @Nullable LocalDate from,
        List<RowNote> errors) {

    private static final int MAX_NAME = 100;
    private static final int MAX_TEXT = 200;
    private static final int MAX_SYMBOL = 30;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’–-]*");
    private static final Pattern EMAIL = Pattern.compile(
            "(?=.{1,64}@)[a-z0-9_%+-]+(\\.[a-z0-9_%+-]+)*@([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z]{2,63}",
            Pattern.CASE_INSENSITIVE);

    static ImportRow of(Table.Row row, Map<ImportColumn, Integer> positions) {
        return new Reader(row, positions).read();
    }

    LocalDate requiredFrom() {
        return Optional.ofNullable(from).orElseThrow();
    }

    /** Reads the cells of one row and collects what is wrong with them. */
    private static final class Reader {

        private final Table.Row row;
        private final Map<ImportColumn, Integer> positions;
        private final List<RowNote> errors = new ArrayList<>();

        Reader(Table.Row row, Map<ImportColumn, Integer> positions) {
            this.row = row;
            this.positions = positions;
        }

        ImportRow read() {
            return new ImportRow(
                    row.number(),
                    text(ImportColumn.OFFICE, MAX_TEXT),
                    text(ImportColumn.UNIT_SYMBOL, MAX_SYMBOL),
                    text(ImportColumn.UNIT_NAME, MAX_TEXT),
                    name(ImportColumn.FIRST_NAME),
                    name(ImportColumn.LAST_NAME),
                    text(ImportColumn.POSITION, MAX_TEXT),
                    email(),
                    from(),
                    errors);
        }

        private String name(ImportColumn column) {
            String name = text(column, MAX_NAME);
            if (!name.isEmpty() && !NAME.matcher(name).matches()) {
                error(column, "no-name", name);
            }
            return name;
        }

        private @Nullable String email() {
            String email = text(ImportColumn.EMAIL, MAX_TEXT);
            if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
                error(ImportColumn.EMAIL, "no-email", email);
            }
            return email.isEmpty() ? null : email.toLowerCase(Locale.ROOT);
        }

        private @Nullable LocalDate from() {
            String text = text(ImportColumn.EMPLOYED_FROM, MAX_TEXT);
            Optional<LocalDate> day = ImportDate.parse(text);
            if (!text.isEmpty() && day.isEmpty()) {
                error(ImportColumn.EMPLOYED_FROM, "no-date", text);
            }
            return day.orElse(null);
        }

        private String text(ImportColumn column, int maximum) {
            Integer position = positions.get(column);
            if (position == null) {
                return "";
            }
            Table.Cell cell = row.cell(position);
            if (cell.formula()) {
                error(column, "formula");
                return "";
            }
            if (cell.text().isEmpty() && column.required()) {
                error(column, "empty");
            }
            if (cell.text().length() > maximum) {
                error(column, "too-long", maximum);
                return "";
            }
            return cell.text();
        }

        private void error(ImportColumn column, String reason, Object... arguments) {
            errors.add(RowNote.of(row.number(), column, reason, arguments));
        }
    }
}
