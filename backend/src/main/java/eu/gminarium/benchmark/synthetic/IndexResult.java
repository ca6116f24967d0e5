package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.peers.Peers;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index of a peer group in one period. It claims no interval: its parts are not independent of each other.
 *
 * @param periods calendar years in which a period of any part ends, oldest first
 * @param period the one that is computed; null if no part has any value
 * @param own the offices of the person who asks
 * @param rows one for each office of the group, best first, then those without a score
 */
public record IndexResult(
        SyntheticIndex index,
        List<Period> periods,
        @Nullable Period period,
        Peers peers,
        Set<OfficeId> own,
        List<IndexPart> parts,
        List<IndexRow> rows) {

    /** How many offices have a score. */
    public int scored() {
        return Math.toIntExact(rows.stream().filter(row -> row.score() != null).count());
    }
}
