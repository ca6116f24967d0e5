package eu.gminarium.benchmark.imports;

import eu.gminarium.shared.problem.InvalidField.FieldError;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Why a value of the file cannot be taken.
 *
 * @param row the row's number in the file, the header is 1
 * @param column the column's heading; empty where the mapping names the value for the whole file
 * @param messageKey key of what is said of it
 * @param arguments values for the message
 */
@Serdeable
public record ImportProblem(int row, String column, String messageKey, List<String> arguments) {

    static ImportProblem of(int row, String column, String reason, String... arguments) {
        return new ImportProblem(row, column, "benchmark.import.problem." + reason, List.of(arguments));
    }

    FieldError toFieldError() {
        return new FieldError("row " + row + ", " + column, messageKey, List.copyOf(arguments));
    }
}
