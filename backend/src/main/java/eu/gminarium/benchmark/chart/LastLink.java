package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Step;
import eu.gminarium.benchmark.dashboard.Trend;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The end of the effect chain, unless the reader chooses another: of what the office itself measures, the indicator that has moved most. */
public final class LastLink {

    private LastLink() {}

    /** The indicator whose latest change is the strongest, better or worse; empty if none has moved detectably. */
    public static Optional<Trend> of(List<Trend> trends) {
        return trends.stream()
                .filter(trend -> trend.card().source() != ValueSource.COMPUTED
                        && trend.card().definition().direction() != Direction.NEUTRAL)
                .filter(trend -> strength(trend) > 0)
                .max(Comparator.comparingDouble(LastLink::strength));
    }

    private static double strength(Trend trend) {
        Cell last = trend.points().getLast().cell();
        Step step = last.step();
        Change change = step == null ? null : step.change();
        return change == null || !change.verdict().detected() ? 0 : change.strength();
    }
}
