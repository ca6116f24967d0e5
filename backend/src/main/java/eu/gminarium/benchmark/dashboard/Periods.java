package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which period to speak of when cells are of several. */
final class Periods {

    private Periods() {}

    /** The period of most cells, the latest one of several; null if no cell has any. */
    static @Nullable Period mostFrequent(List<Cell> cells) {
        Map<Period, Long> counts = cells.stream()
                .map(Cell::period)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Period, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
