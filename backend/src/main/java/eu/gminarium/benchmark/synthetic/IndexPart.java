package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator brings to an index.
 *
 * @param card null if it is archived
 * @param share of the index's whole weight, 0..1
 * @param period the indicator's last one that ends in the index's; null if there is none
 * @param offices of the group with a value in it
 * @param unused why it counts for nobody; null if it counts
 */
public record IndexPart(
        String indicator,
        @Nullable IndicatorCard card,
        double share,
        @Nullable Period period,
        int offices,
        @Nullable Unused unused) {

    /** Why a part counts for nobody. */
    public enum Unused {
        /** The card is archived. */
        ARCHIVED,
        /** The card has no better and no worse any more. */
        NEUTRAL,
        /** No period of it ends in the index's period. */
        NO_PERIOD,
        /** Fewer than five offices of the group have a value. */
        FEW_PEERS
    }
}
