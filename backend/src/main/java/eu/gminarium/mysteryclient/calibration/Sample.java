package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.Score;
import java.util.List;

/**
 * A sample call with its reference scores.
 *
 * @param position from 1, in the order of scoring
 */
public record Sample(
        SampleId id, AuditId audit, int position, String title, String conversation, List<Score> reference) {

    public Sample {
        reference = List.copyOf(reference);
    }
}
