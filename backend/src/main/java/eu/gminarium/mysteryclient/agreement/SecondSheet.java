package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to score a call for the second time.
 *
 * @param notes what the first auditor wrote down; null if nothing
 * @param scores the second ones; empty until they are given
 */
public record SecondSheet(
        SecondCall call,
        Scenario scenario,
        List<Criterion> criteria,
        @Nullable String notes,
        List<Score> scores) {

    public SecondSheet {
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
    }
}
