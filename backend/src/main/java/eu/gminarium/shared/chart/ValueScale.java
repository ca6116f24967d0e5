package eu.gminarium.shared.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where an axis begins and ends, and its ticks: round numbers around the values; zero is always on it. */
public record ValueScale(double lowest, double highest) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int MOST_TICKS = 5;
    private static final double ROUNDING = 1e-9;

    /** Values that take up less of the axis are close together. */
    private static final double CLOSE = 0.25;

    public ValueScale {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("an axis goes from a lower to a higher number");
        }
    }

    /**
     * @param full where the scale ends by its nature, such as 1 for shares; 0 if it does not
     * @param ends values and ends of intervals
     */
    public static ValueScale around(double full, double... ends) {
        double top = DoubleStream.of(ends).max().orElse(1);
        double bottom = Math.min(0, DoubleStream.of(ends).min().orElse(0));
        if (full > 0 && bottom >= 0 && top > full / 2 && top <= full) {
            return new ValueScale(0, full);
        }
        double high = Math.max(0, top);
        if (high == 0 && bottom == 0) {
            return new ValueScale(0, 1);
        }
        double step = roundedUp((high - bottom) / MOST_TICKS);
        return new ValueScale(Math.floor(bottom / step + ROUNDING) * step, Math.ceil(high / step - ROUNDING) * step);
    }

    /**
     * The same for dots: values that lie close together, far from zero, are spread over the axis. Bars, and lines over time, would tell
     * more of a change than there is.
     */
    public static ValueScale near(double full, double... ends) {
        ValueScale whole = around(full, ends);
        double low = DoubleStream.of(ends).min().orElse(whole.lowest());
        double high = DoubleStream.of(ends).max().orElse(whole.highest());
        if (high - low <= 0 || high - low > (whole.highest() - whole.lowest()) * CLOSE) {
            return whole;
        }
        double step = roundedUp((high - low) / MOST_TICKS);
        double highest = Math.ceil(high / step - ROUNDING) * step;
        return new ValueScale(
                Math.floor(low / step + ROUNDING) * step, full > 0 && high <= full ? Math.min(full, highest) : highest);
    }

    /** Where along the axis a value lies, 0 to 1. */
    public double position(double value) {
        return Math.clamp((value - lowest) / (highest - lowest), 0.0, 1.0);
    }

    /** Round numbers at equal distances, from the lowest up. */
    public List<Double> ticks() {
        double step = roundedUp((highest - lowest) / MOST_TICKS);
        List<Double> ticks = new ArrayList<>();
        for (long at = (long) Math.ceil(lowest / step - ROUNDING); at * step <= highest + step * ROUNDING; at++) {
            ticks.add(at * step);
        }
        return ticks;
    }

    /** The next of 1, 2, 2.5, 5 times a power of ten. */
    private static double roundedUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return DoubleStream.of(STEPS)
                .map(step -> step * power)
                .filter(candidate -> candidate >= value * (1 - ROUNDING))
                .findFirst()
                .orElse(10 * power);
    }
}
