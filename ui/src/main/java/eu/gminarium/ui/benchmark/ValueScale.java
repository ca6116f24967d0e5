package eu.gminarium.ui.benchmark;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Cell;
import java.util.Collection;
import java.util.stream.DoubleStream;

/** Where an axis begins and ends: round numbers around the values; zero is on it unless all lie far from it. */
public record ValueScale(double lowest, double highest) {

    private static final double FULL_SHARE = 1;
    private static final double FULL_INDEX = 100;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** The axis of some cells with their intervals. */
    public static ValueScale of(IndicatorDefinition card, Collection<Cell> cells) {
        double[] ends = cells.stream()
                .map(Cell::value)
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .flatMapToDouble(known -> known.interval() == null
                        ? DoubleStream.of(known.value())
                        : DoubleStream.of(
                                known.interval().lower(), known.interval().upper()))
                .toArray();
        return around(card.unit(), ends);
    }

    static ValueScale around(IndicatorUnit unit, double... ends) {
        double top = DoubleStream.of(ends).max().orElse(1);
        double bottom = Math.min(0, DoubleStream.of(ends).min().orElse(0));
        double full = full(unit);
        if (full > 0 && top > full / 2 && top <= full) {
            return new ValueScale(0, full);
        }
        return new ValueScale(bottom < 0 ? -roundedUp(-bottom) : 0, top <= 0 ? 1 : roundedUp(top));
    }

    /** Where along the axis a value lies, 0 to 1. */
    double position(double value) {
        return Math.clamp((value - lowest) / (highest - lowest), 0.0, 1.0);
    }

    private static double full(IndicatorUnit unit) {
        return switch (unit) {
            case SHARE -> FULL_SHARE;
            case INDEX -> FULL_INDEX;
            default -> 0;
        };
    }

    /** The next of 1, 2, 2.5, 5 times a power of ten. */
    private static double roundedUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return DoubleStream.of(STEPS)
                .map(step -> step * power)
                .filter(candidate -> candidate >= value)
                .findFirst()
                .orElse(10 * power);
    }
}
