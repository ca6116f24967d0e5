package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.statistics.Ratings;
import java.util.Map;

/**
 * What may be shown of one office's own questions in one wave.
 *
 * @param statements by statement code
 * @param choices by the code of the other questions with given answers
 */
public record LocalFigures(Map<String, Disclosed<Ratings>> statements, Map<String, Disclosed<ChoiceFigure>> choices) {

    public LocalFigures {
        statements = Map.copyOf(statements);
        choices = Map.copyOf(choices);
    }

    /** The ratings of a statement; suppressed too if there is no such statement. */
    public Disclosed<Ratings> statement(String code) {
        return statements.getOrDefault(code, new Disclosed.Suppressed<>());
    }

    /** What was chosen for a question; suppressed too if there is no such question. */
    public Disclosed<ChoiceFigure> choice(String code) {
        return choices.getOrDefault(code, new Disclosed.Suppressed<>());
    }
}
