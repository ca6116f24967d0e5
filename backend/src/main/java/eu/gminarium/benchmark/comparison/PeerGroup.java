package eu.gminarium.benchmark.comparison;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Offices that have a value of one indicator in one period, all or some of them; the office itself is one of them. */
public final class PeerGroup {

    /** With fewer offices nothing is ranked and nothing is coloured. */
    public static final int MINIMUM = 5;

    private final Yardstick yardstick;
    private final double[] goodness;
    private final @Nullable Distribution values;
    private final @Nullable Distribution goodnessSpread;

    public PeerGroup(Yardstick yardstick, Collection<Known> known) {
        this.yardstick = yardstick;
        double[] numbers = known.stream().mapToDouble(Known::value).toArray();
        this.goodness = Arrays.stream(numbers).map(yardstick::goodness).sorted().toArray();
        boolean enough = numbers.length >= MINIMUM;
        this.values = enough ? Distribution.of(numbers) : null;
        this.goodnessSpread = enough ? Distribution.of(goodness) : null;
    }

    /** How the values spread; null if there are too few. */
    public @Nullable Distribution distribution() {
        return values;
    }

    /** The place of one of the group's values. */
    public Standing standing(Known value) {
        if (values == null || goodnessSpread == null) {
            return Standing.none(Unranked.FEW_PEERS);
        }
        if (yardstick.direction() == Direction.NEUTRAL) {
            return Standing.none(Unranked.NEUTRAL);
        }
        double own = yardstick.goodness(value.value());
        return new Standing(rank(own), null, judge(own, value, values.median(), goodnessSpread));
    }

    /**
     * The share of the group that is worse, with half of those that are equal, the value's own office among them; 0..1. Null where
     * nothing is ranked.
     */
    public @Nullable Double percentile(Known value) {
        if (values == null || yardstick.direction() == Direction.NEUTRAL) {
            return null;
        }
        double own = yardstick.goodness(value.value());
        long worse = Arrays.stream(goodness).filter(other -> other < own).count();
        long equal = Arrays.stream(goodness).filter(other -> other == own).count();
        return (worse + equal / 2.0) / goodness.length;
    }

    /** One more than the number of offices that are better: 1-2-2-4. */
    private int rank(double own) {
        int better = 0;
        for (int i = goodness.length - 1; i >= 0 && goodness[i] > own; i--) {
            better++;
        }
        return better + 1;
    }

    private Judgement judge(double own, Known value, double median, Distribution spread) {
        boolean sure = yardstick.surelyAway(value, median);
        if (own >= spread.upperQuartile() && own > spread.median()) {
            return sure ? Judgement.AHEAD : Judgement.RATHER_AHEAD;
        }
        if (own <= spread.lowerQuartile() && own < spread.median()) {
            return sure ? Judgement.BEHIND : Judgement.RATHER_BEHIND;
        }
        return Judgement.MIDDLE;
    }
}
