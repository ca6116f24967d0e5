package eu.gminarium.benchmark.peers;

import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Set;

/**
 * The offices of a choice.
 *
 * @param offices the members; of neighbours, the office itself among them
 * @param neighbours why each is one, nearest first; only of {@link PeerChoice.Near}
 * @param leftOut the offices of which nobody can say whether they belong here
 */
public record Peers(PeerOption option, Set<OfficeId> offices, List<Neighbour> neighbours, List<LeftOut> leftOut) {

    static Peers of(PeerOption option, Set<OfficeId> offices) {
        return new Peers(option, offices, List.of(), List.of());
    }

    public PeerChoice choice() {
        return option.choice();
    }

    /**
     * An office without some of the background that would place it.
     *
     * @param lacking the traits of which it has no value that may be known
     */
    public record LeftOut(OfficeId office, List<Trait> lacking) {}
}
