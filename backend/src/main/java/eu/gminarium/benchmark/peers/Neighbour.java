package eu.gminarium.benchmark.peers;

import eu.gminarium.shared.OfficeId;
import java.util.List;

/**
 * An office that is like another one, and why.
 *
 * @param distance Euclidean, in standard deviations of the traits; 0 or more
 * @param reasons the two in each trait, the most alike first
 */
public record Neighbour(OfficeId office, double distance, List<Reason> reasons) {

    /**
     * The two in one trait.
     *
     * @param own the value of the office whose neighbour it is
     * @param theirs the neighbour's value
     * @param gap theirs minus own, in standard deviations
     */
    public record Reason(Trait trait, double own, double theirs, double gap) {}
}
