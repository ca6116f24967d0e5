package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.statistics.Ratings;
import java.util.Map;

/**
 * The results of one office in one wave, or of all offices together.
 *
 * @param responses how many people answered
 * @param headline of the statement that stands for the whole
 * @param index of all statements; suppressed as soon as one of them is
 * @param areas the same of each area's statements, by its key
 * @param questions by statement code
 * @param choices by the code of the other questions with given answers
 */
public record Figures(
        long responses,
        Ratings headline,
        Disclosed<IndexFigure> index,
        Map<String, Disclosed<IndexFigure>> areas,
        Map<String, Disclosed<Ratings>> questions,
        Map<String, Disclosed<ChoiceFigure>> choices) {

    public Figures {
        areas = Map.copyOf(areas);
        questions = Map.copyOf(questions);
        choices = Map.copyOf(choices);
    }

    /** The index of an area; suppressed too if there is no such area. */
    public Disclosed<IndexFigure> area(String key) {
        return areas.getOrDefault(key, new Disclosed.Suppressed<>());
    }

    /** The ratings of a statement; suppressed too if there is no such statement. */
    public Disclosed<Ratings> question(String code) {
        return questions.getOrDefault(code, new Disclosed.Suppressed<>());
    }

    /** What was chosen for a question; suppressed too if there is no such question. */
    public Disclosed<ChoiceFigure> choice(String code) {
        return choices.getOrDefault(code, new Disclosed.Suppressed<>());
    }
}
