package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Map;

/**
 * One office's sums before anybody decided what may be shown of them; never leaves this package.
 *
 * @param distributions statement code to the counts of 1 to 5; statements without valid answers may be missing
 * @param index sums over all ratings
 */
record OfficeSums(OfficeId office, long responses, Map<String, List<Long>> distributions, IndexFigure.Sums index) {

    private static final List<Long> NONE = List.of(0L, 0L, 0L, 0L, 0L);

    List<Long> distribution(String code) {
        return distributions.getOrDefault(code, NONE);
    }
}
