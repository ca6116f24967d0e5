package eu.gminarium.programme.staffimport;

import eu.gminarium.programme.table.Table;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import java.util.List;

/**
 * What a file would do, or did.
 *
 * @param fingerprint SHA-256 of the file in hexadecimal; a commit that names it refuses another file
 * @param source the encoding and separator that were seen
 * @param columns the known columns that the file has
 * @param rows rows with text below the header
 * @param newEmployees how many people are added
 * @param newUnits the units that are created, as {@code Tworóg: OR}
 * @param errors every bad row and why; nothing is saved while there is one
 * @param duplicates rows that repeat another row or somebody who is there already; they are left out
 * @param ignoredColumns names of columns that the import does not know
 */
public record ImportPreview(
        String fingerprint,
        Table.Source source,
        List<ImportColumn> columns,
        int rows,
        int newEmployees,
        List<String> newUnits,
        List<RowNote> errors,
        List<RowNote> duplicates,
        List<String> ignoredColumns) {

    /** Whether the file can be committed and would add somebody. */
    public boolean committable() {
        return errors.isEmpty() && newEmployees > 0;
    }

    /**
     * @param row the row's number in the file, the header is 1
     * @param column the column that is meant
     * @param messageKey key of what is said of it
     * @param arguments values for the message
     */
    public record RowNote(int row, ImportColumn column, String messageKey, List<Object> arguments) {

        static RowNote of(int row, ImportColumn column, String reason, Object... arguments) {
            return new RowNote(row, column, "programme.import." + reason, List.of(arguments));
        }

        FieldError toFieldError() {
            return new FieldError("row " + row + ", " + column.slug(), messageKey, arguments);
        }
    }
}
