package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Axis.Tick;
import java.util.function.DoubleFunction;

/**
 * The axis of an indicator's values.
 *
 * @param format writes a tick's number
 */
public record ValueAxis(ValueScale scale, DoubleFunction<String> format) {

    Axis.Values axis() {
        return new Axis.Values(
                scale.lowest(),
                scale.highest(),
                scale.ticks().stream()
                        .map(value -> new Tick(value, format.apply(value)))
                        .toList());
    }
}
