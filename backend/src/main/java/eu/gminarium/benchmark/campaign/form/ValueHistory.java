package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.measurement.MeasuredValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands for an office's earlier periods, by the same definition.
 *
 * @param values the values that there are, oldest first
 * @param last what stands for the last period; null if nothing does
 */
public record ValueHistory(
        List<BigDecimal> values, @Nullable MeasuredValue last) {

    /** Nothing was ever entered. */
    public static final ValueHistory NONE = new ValueHistory(List.of(), null);

    public ValueHistory {
        values = List.copyOf(values);
    }
}
