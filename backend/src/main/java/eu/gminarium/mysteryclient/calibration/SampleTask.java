package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.call.Score;
import java.util.List;

/**
 * A sample call as an auditor sees it.
 *
 * @param scores the auditor's own; empty until they are given
 * @param reference empty until the auditor has scored it
 */
public record SampleTask(
        SampleId id, int position, String title, String conversation, List<Score> scores, List<Score> reference) {

    public SampleTask {
        scores = List.copyOf(scores);
        reference = List.copyOf(reference);
    }

    /** Whether the auditor has scored it. */
    public boolean done() {
        return !scores.isEmpty();
    }
}
