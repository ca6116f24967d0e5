package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The offices of the partnership by their index in one audit, ranked ones first.
 *
 * @param overall all offices together
 */
public record Ranking(Audit audit, List<RankedOffice> offices, Overall overall) {

    public Ranking {
        offices = List.copyOf(offices);
    }

    /**
     * @param meanOfOffices unweighted mean of the offices' indices, 0..100; null if none has one
     * @param pooled all points achieved per all points possible, 0..100; null if there are none
     * @param offices how many have an index
     * @param n scored calls
     */
    public record Overall(
            @Nullable Double meanOfOffices, @Nullable Double pooled, int offices, int n) {}
}
