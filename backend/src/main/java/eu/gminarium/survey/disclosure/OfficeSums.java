package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import java.util.Map;

/**
 * One office's sums before anybody decided what may be shown of them; never leaves this package.
 *
 * @param ratings by statement code; statements without valid answers may be missing
 * @param choices by the code of the other closed questions, likewise
 */
record OfficeSums(OfficeId office, long responses, Map<String, Ratings> ratings, Map<String, ChoiceFigure> choices) {

    Ratings ratings(String code) {
        return ratings.getOrDefault(code, Ratings.NONE);
    }

    ChoiceFigure choice(String code) {
        return choices.getOrDefault(code, ChoiceFigure.NONE);
    }
}
