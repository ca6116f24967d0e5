package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.shared.chart.ValueAxis;
import eu.gminarium.shared.chart.ValueScale;
import eu.gminarium.shared.i18n.Formats;
import java.util.Collection;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Axes that hold the values of an indicator with their intervals. */
public final class Scales {

    private static final double FULL_SHARE = 1;
    private static final double FULL_INDEX = 100;
    private static final double PER_CENT = 100;
    private static final int MOST_DECIMALS = 6;
    private static final double ROUNDING = 1e-9;

    private Scales() {}

    /** An axis for the dots of many offices; what is no value adds nothing. */
    public static ValueScale around(IndicatorUnit unit, Collection<? extends IndicatorValue> values) {
        return ValueScale.near(
                full(unit),
                values.stream()
                        .filter(Known.class::isInstance)
                        .map(Known.class::cast)
                        .flatMapToDouble(Scales::ends)
                        .toArray());
    }

    /** An axis around values and how peers spread. */
    static ValueScale around(
            IndicatorUnit unit, Collection<? extends IndicatorValue> values, Collection<@Nullable Distribution> peers) {
        DoubleStream own = values.stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .flatMapToDouble(Scales::ends);
        DoubleStream others = peers.stream()
                .flatMap(Stream::ofNullable)
                .flatMapToDouble(each -> DoubleStream.of(each.lowerQuartile(), each.upperQuartile()));
        return ValueScale.around(full(unit), DoubleStream.concat(own, others).toArray());
    }

    /** The axis with its ticks written in as few decimals as they need. */
    static ValueAxis axis(ValueScale scale, IndicatorUnit unit, ChartWords words) {
        double factor = unit == IndicatorUnit.SHARE ? PER_CENT : 1;
        int decimals = scale.ticks().stream()
                .mapToInt(tick -> decimals(tick * factor))
                .max()
                .orElse(0);
        return new ValueAxis(scale, value -> {
            String digits = Formats.number(words.locale(), value * factor, decimals);
            return unit == IndicatorUnit.SHARE ? percent(words, digits) : digits;
        });
    }

    private static String percent(ChartWords words, String digits) {
        return "en".equals(words.locale().getLanguage()) ? digits + "%" : digits + "\u00a0%";
    }

    private static int decimals(double value) {
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            double shifted = value * Math.pow(10, decimals);
            if (Math.abs(shifted - Math.rint(shifted)) <= ROUNDING * Math.max(1, Math.abs(shifted))) {
                return decimals;
            }
        }
        return MOST_DECIMALS;
    }

    private static DoubleStream ends(Known known) {
        return known.interval() == null
                ? DoubleStream.of(known.value())
                : DoubleStream.of(
                        known.value(),
                        known.interval().lower(),
                        known.interval().upper());
    }

    private static double full(IndicatorUnit unit) {
        return switch (unit) {
            case SHARE -> FULL_SHARE;
            case INDEX -> FULL_INDEX;
            default -> 0;
        };
    }
}
