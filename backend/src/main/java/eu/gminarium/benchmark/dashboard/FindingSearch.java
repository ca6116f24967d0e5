package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.benchmark.dashboard.Finding.Kind;
import eu.gminarium.shared.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Picks out of cells what the figures allow to say. */
final class FindingSearch {

    private static final Comparator<Finding> STRONGEST =
            Comparator.comparingDouble(Finding::strength).reversed();

    private FindingSearch() {}

    /** The findings of some cells of one indicator. */
    static Stream<Finding> in(Series series, List<Cell> cells) {
        return cells.stream().flatMap(cell -> Stream.concat(change(series, cell), place(series, cell)));
    }

    static List<Finding> strongestFirst(Stream<Finding> findings) {
        return findings.sorted(STRONGEST).toList();
    }

    private static Stream<Finding> change(Series series, Cell cell) {
        Step step = cell.step();
        if (step == null || !step.change().verdict().detected()) {
            return Stream.empty();
        }
        Kind kind = kind(step.change().verdict());
        return Stream.of(new Finding(kind, series.card(), cell, peers(series, cell), step.change()));
    }

    private static Kind kind(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Kind.BETTER;
            case WORSE -> Kind.WORSE;
            default -> Kind.CHANGED;
        };
    }

    private static Stream<Finding> place(Series series, Cell cell) {
        Judgement judgement = cell.standing().judgement();
        boolean outstanding = judgement == Judgement.AHEAD || judgement == Judgement.BEHIND;
        Distribution peers = peers(series, cell);
        if (!outstanding || peers == null || !(cell.value() instanceof Known known)) {
            return Stream.empty();
        }
        Change gap = series.yardstick().compare(known, point(known, peers.median()));
        Kind kind = judgement == Judgement.AHEAD ? Kind.AHEAD : Kind.BEHIND;
        return Stream.of(new Finding(kind, series.card(), cell, peers, gap));
    }

    /** The median as a value without spread of its own, so that only the office's interval counts. */
    private static Known point(Known like, double median) {
        return new Known(median, null, like.interval() == null ? null : new Interval(median, median));
    }

    private static @Nullable Distribution peers(Series series, Cell cell) {
        return cell.period() == null ? null : series.peers(cell.period()).distribution();
    }
}
