package eu.gminarium.mysteryclient.scoring;

import eu.gminarium.shared.Interval;
import org.jspecify.annotations.Nullable;

/**
 * An index with what calls allow to say of it.
 *
 * @param index 0..100
 * @param calls how many it is made of
 * @param interval 95 % interval, 0..100; null where calls are too few to say
 */
public record Estimate(double index, int calls, @Nullable Interval interval) {

    static final double HUNDRED = 100;
}
