package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.shared.statistics.Holm;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * An index in two audits, of the same criteria.
 *
 * @param difference the later one less the earlier one, in points
 */
public record IndexChange(Estimate before, Estimate after, Difference difference, ChangeVerdict verdict) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z = 1.959963984540054;
    private static final double LEVEL = 0.05;

    /** A comparison by itself; null where one of the two has no interval. */
    static @Nullable IndexChange of(@Nullable Estimate before, @Nullable Estimate after) {
        if (before == null || after == null || before.interval() == null || after.interval() == null) {
            return null;
        }
        Difference difference = Difference.of(after.index(), after.interval(), before.index(), before.interval());
        return new IndexChange(before, after, difference, ChangeVerdict.of(difference, true));
    }

    /** The same comparisons, each judged as one of many; null stays null. */
    static List<@Nullable IndexChange> amongAll(List<@Nullable IndexChange> changes) {
        List<Double> pValues = new ArrayList<>();
        changes.forEach(change -> {
            if (change != null) {
                pValues.add(change.pValue());
            }
        });
        List<Double> adjusted = Holm.adjust(pValues);
        List<@Nullable IndexChange> judged = new ArrayList<>();
        int next = 0;
        for (IndexChange change : changes) {
            judged.add(change == null ? null : change.judged(adjusted.get(next++) < LEVEL));
        }
        return judged;
    }

    private IndexChange judged(boolean amongAll) {
        return new IndexChange(before, after, difference, ChangeVerdict.of(difference, amongAll));
    }

    /** From the side of the interval that looks to zero, so that it and the interval say the same. */
    private double pValue() {
        Interval interval = difference.interval();
        double size = Math.abs(difference.value());
        double reach =
                difference.value() > 0 ? difference.value() - interval.lower() : interval.upper() - difference.value();
        return size == 0 || reach <= 0 ? 1 : 2 * NORMAL.survivalProbability(size / reach * Z);
    }
}
