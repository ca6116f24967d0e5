package eu.gminarium.survey.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One office's questionnaire on paper, in the words of its language. It carries nothing that tells one sheet from another.
 *
 * @param office as it stands on the door
 * @param why who asks and what for
 * @param heading above the statements
 * @param comment the free question; null if none is asked
 */
public record PaperSheet(
        String office,
        String title,
        String why,
        String heading,
        List<String> statements,
        @Nullable String comment) {

    /** Statements that fit one side of A4 in 14 pt. */
    private static final int SHORT = 10;

    public PaperSheet {
        statements = List.copyOf(statements);
    }

    /** Whether it is short enough for large type on one side. */
    public boolean isShort() {
        return statements.size() <= SHORT;
    }
}
