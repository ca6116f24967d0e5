package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the offices of one indicator in order, and says which cannot be told apart. */
final class Ranking {

    private Ranking() {}

    static IndicatorResults of(
            Series series,
            @Nullable SelectedPeers peers,
            List<Office> offices,
            Set<OfficeId> own,
            @Nullable Period asked) {
        Period period = period(series, offices, asked);
        List<Cell> cells = offices.stream()
                .map(office -> period == null ? series.latest(office.id(), null) : series.at(office.id(), period))
                .sorted(Comparator.comparingDouble(cell -> -goodness(series.yardstick(), cell)))
                .toList();
        return new IndicatorResults(
                series.card(),
                peers,
                series.periods(),
                period,
                offices.stream().collect(Collectors.toMap(Office::id, Function.identity())),
                own,
                cells,
                indistinguishable(series.yardstick(), cells),
                period == null ? null : series.peers(period).distribution(),
                period == null ? null : series.overall(period));
    }

    private static @Nullable Period period(Series series, List<Office> offices, @Nullable Period asked) {
        if (asked != null && series.periods().contains(asked)) {
            return asked;
        }
        return Periods.mostFrequent(
                offices.stream().map(office -> series.latest(office.id(), null)).toList());
    }

    private static double goodness(Yardstick yardstick, Cell cell) {
        return cell.value() instanceof Known known ? yardstick.goodness(known.value()) : Double.NEGATIVE_INFINITY;
    }

    /** For each office with a value the others whose difference cannot be told from zero. */
    static Map<OfficeId, Set<OfficeId>> indistinguishable(Yardstick yardstick, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.value() instanceof Known)
                .collect(Collectors.toMap(Cell::office, cell -> alike(yardstick, cell, cells)));
    }

    private static Set<OfficeId> alike(Yardstick yardstick, Cell cell, List<Cell> cells) {
        return cells.stream()
                .filter(other -> !other.office().equals(cell.office())
                        && cell.value() instanceof Known mine
                        && other.value() instanceof Known theirs
                        && !yardstick.compare(mine, theirs).verdict().detected())
                .map(Cell::office)
                .collect(Collectors.toUnmodifiableSet());
    }
}
