package eu.gminarium.survey.next;

import eu.gminarium.programme.Office;
import java.time.LocalDate;
import java.util.List;

/**
 * A wave like an earlier one, not planned yet.
 *
 * @param startsOn the same day half a year later, or the day after the earlier wave if that is later
 * @param endsOn as many days after it as in the earlier wave
 * @param offices those of the earlier wave that are still in the partnership
 */
public record WaveProposal(
        LocalDate startsOn, LocalDate endsOn, int targetPerOffice, List<Office> offices, WaveContinuity continuity) {

    public WaveProposal {
        offices = List.copyOf(offices);
    }
}
