package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.card.IndicatorCard;
import org.jspecify.annotations.Nullable;

/**
 * A choice with what its name is made of.
 *
 * @param group the stored group
 * @param office name of the one whose neighbours they are, which no other office has
 * @param size the indicator of the sizes; null for the headcount, and where the choice is no size
 */
public record PeerOption(
        PeerChoice choice,
        @Nullable StoredGroup group,
        @Nullable String office,
        @Nullable IndicatorCard size) {

    /** Every office of the partnership. */
    public static final PeerOption EVERYBODY = of(PeerChoice.EVERYBODY);

    static PeerOption of(PeerChoice choice) {
        return new PeerOption(choice, null, null, null);
    }
}
