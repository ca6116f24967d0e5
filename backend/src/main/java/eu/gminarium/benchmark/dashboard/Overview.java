package eu.gminarium.benchmark.dashboard;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All offices beside each other, or those of a peer group: then ranks, spreads, totals and findings speak of them alone.
 *
 * @param key the same as long as nothing but {@code own} differs
 * @param peers whom it speaks of; null where that is everybody
 * @param offices by their number
 * @param own the offices of the person who asks
 * @param columns indicators, in the cards' order; some may be without any value
 * @param cells one for each office and indicator
 * @param findings strongest first
 * @param years in which any period ends, latest first
 */
public record Overview(
        UUID key,
        @Nullable SelectedPeers peers,
        List<Office> offices,
        Set<OfficeId> own,
        List<Column> columns,
        List<Cell> cells,
        List<Finding> findings,
        List<Integer> years) {}
