package eu.gminarium.survey.paper;

import eu.gminarium.programme.table.Table;
import java.util.List;

/**
 * What a file of sheets would do, or did.
 *
 * @param fingerprint SHA-256 of the file in hexadecimal; a commit that names it refuses another file
 * @param source the encoding and separator that were seen
 * @param sheets rows that can be taken
 * @param rows rows with text below the header
 * @param missing numbers of the questions that no column is about
 * @param ignored texts of headers that are about no question
 * @param errors every bad cell and why; nothing is saved while there is one
 * @param dropped answers that do not count, because the sheet's other answers say that the question is not for this person
 */
public record SheetPreview(
        String fingerprint,
        Table.Source source,
        int sheets,
        int rows,
        List<Integer> missing,
        List<String> ignored,
        List<SheetNote> errors,
        int dropped) {

    public SheetPreview {
        missing = List.copyOf(missing);
        ignored = List.copyOf(ignored);
        errors = List.copyOf(errors);
    }

    /** Whether the file can be taken. */
    public boolean committable() {
        return errors.isEmpty() && sheets > 0;
    }
}
