package eu.gminarium.survey.paper;

import eu.gminarium.shared.problem.InvalidField.FieldError;
import java.util.List;

/**
 * What is wrong with a cell of a file of sheets.
 *
 * @param row the row's number in the file, the header is 1
 * @param column the header's text
 * @param messageKey key of what is said of it
 * @param arguments values for the message
 */
public record SheetNote(int row, String column, String messageKey, List<Object> arguments) {

    public SheetNote {
        arguments = List.copyOf(arguments);
    }

    FieldError toFieldError() {
        return new FieldError("row " + row + ", " + column, messageKey, arguments);
    }
}
