package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.programme.Office;
import org.jspecify.annotations.Nullable;

/**
 * A choice with what its name is made of.
 *
 * @param group the stored group
 * @param office whose neighbours they are
 * @param size the indicator of the sizes; null for the headcount, and where the choice is no size
 */
public record PeerOption(
        PeerChoice choice,
        @Nullable StoredGroup group,
        @Nullable Office office,
        @Nullable IndicatorCard size) {

    static PeerOption of(PeerChoice choice) {
        return new PeerOption(choice, null, null, null);
    }
}
