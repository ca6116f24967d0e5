package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.quality.Flag.Behind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Jumps where too little is known of all offices to say what is usual. The office's own past is the measure: the card's jump in its
 * usual steps, where both are known, else half of its last value.
 */
final class FewValues {

    private static final double HALF = 0.5;

    /** A step that is usual needs two steps at least. */
    private static final int SHORTEST_HISTORY = 3;

    private FewValues() {}

    /** The office's last value, if this one is far from it. */
    static Optional<Behind> jump(IndicatorValues values, int row, int column) {
        int[] columns = IntStream.range(0, column)
                .filter(each -> values.known(row, each))
                .toArray();
        if (columns.length == 0) {
            return Optional.empty();
        }
        Behind last = values.behind(row, columns[columns.length - 1]);
        double[] earlier =
                IntStream.of(columns).mapToDouble(each -> values.at(row, each)).toArray();
        double change = Math.abs(values.at(row, column) - last.value());
        return change > most(values.rules().jump(), earlier, last.value()) ? Optional.of(last) : Optional.empty();
    }

    private static double most(@Nullable BigDecimal jump, double[] earlier, double last) {
        if (last == 0 || jump == null || earlier.length < SHORTEST_HISTORY) {
            return HALF * Math.abs(last);
        }
        double[] steps = IntStream.range(1, earlier.length)
                .mapToDouble(each -> Math.abs(earlier[each] - earlier[each - 1]))
                .toArray();
        double usual = jump.doubleValue() * Medians.median(steps);
        return usual > 0 ? usual : HALF * Math.abs(last);
    }
}
