package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of all offices, or of a peer group.
 *
 * @param peers whom it speaks of; null where that is everybody
 * @param periods of which there are values, oldest first
 * @param period the one that is shown; null if there is none
 * @param cells best first, then the ones without rank; one for each office
 * @param indistinguishable for each office with a value the others whose difference cannot be told from zero
 */
public record IndicatorResults(
        IndicatorCard card,
        @Nullable SelectedPeers peers,
        List<Period> periods,
        @Nullable Period period,
        Map<OfficeId, Office> offices,
        Set<OfficeId> own,
        List<Cell> cells,
        Map<OfficeId, Set<OfficeId>> indistinguishable,
        @Nullable Distribution distribution,
        @Nullable Overall overall) {

    /** The same with other offices marked as one's own. */
    public IndicatorResults marking(Set<OfficeId> offices) {
        return new IndicatorResults(
                card, peers, periods, period, this.offices, offices, cells, indistinguishable, distribution, overall);
    }
}
