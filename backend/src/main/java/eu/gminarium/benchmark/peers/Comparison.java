package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a peer group in one period.
 *
 * @param periods of which there are values in the present definition, oldest first
 * @param period the one that is compared; null if there is none
 * @param own the offices of the person who asks
 * @param rows one for each office of the group, best first, then those without rank
 * @param distribution of the group; null with fewer than five values
 */
public record Comparison(
        IndicatorCard card,
        List<Period> periods,
        @Nullable Period period,
        Peers peers,
        Set<OfficeId> own,
        List<ComparisonRow> rows,
        @Nullable Distribution distribution) {

    /** The row of an office; empty if it is not in the group. */
    public Optional<ComparisonRow> row(OfficeId office) {
        return rows.stream().filter(row -> row.office().id().equals(office)).findFirst();
    }

    /** The offices of the first rank, several if they are equal; none where nothing is ranked. */
    public List<ComparisonRow> best() {
        return rows.stream().filter(ComparisonRow::best).toList();
    }
}
