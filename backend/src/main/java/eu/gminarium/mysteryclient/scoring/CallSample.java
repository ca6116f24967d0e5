package eu.gminarium.mysteryclient.scoring;

import eu.gminarium.shared.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office's scored calls as a sample of its service; how its interval is made says {@link EffectiveWilson}.
 *
 * @param calls the points of each call, only calls with points
 */
public record CallSample(List<Points> calls) {

    public CallSample {
        calls = calls.stream().filter(Points::any).toList();
    }

    /** How many calls have points. */
    public int n() {
        return calls.size();
    }

    public Points total() {
        return Points.sum(calls);
    }

    /** Points achieved per points possible over all calls, 0..100; null without calls. */
    public @Nullable Double index() {
        Points total = total();
        return total.any() ? Double.valueOf(total.index()) : null;
    }

    public CallSums sums() {
        return CallSums.of(calls);
    }

    /** The 95 % interval of the index, 0..100; null for fewer than two calls, which say nothing of how calls differ. */
    public @Nullable Interval interval() {
        return sums().interval();
    }
}
