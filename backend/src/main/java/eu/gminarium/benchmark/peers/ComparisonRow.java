package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office among its peers.
 *
 * @param cell with the standing in the group, and the step from the value before in the same definition
 * @param percentile share of the group that is worse, with half of the equal ones, 0..1; null where nothing is ranked
 * @param alike the offices of the group whose difference cannot be told from zero
 */
public record ComparisonRow(
        Office office, Cell cell, @Nullable Double percentile, Set<OfficeId> alike) {

    /** Whether nobody in the group is better. */
    public boolean best() {
        Integer rank = cell.standing().rank();
        return rank != null && rank == 1;
    }
}
