package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of offices whose values of a period fit each other's history far better than their own. Surprises are added up over all
 * indicators: whoever exchanges two rows exchanges them in every column.
 */
final class Swaps {

    /** More surprise than this says no more: one wild value must not outweigh all other indicators. */
    private static final double MOST = 8;

    /** By how many usual steps the exchange must help; pairs of 290 offices come to 7 by chance. */
    private static final double GAIN = 10;

    /** In one indicator at least, both offices must be surprising by themselves. */
    static final double SURPRISING = 4;

    private final List<Column> columns = new ArrayList<>();

    /** Of all that is known for the period. */
    Swaps(List<Expectation> indicators, Period period) {
        for (Expectation expectation : indicators) {
            int column = expectation.values().column(period);
            if (column >= 0) {
                columns.add(new Column(expectation, column));
            }
        }
    }

    /** One indicator's values of the period. */
    private record Column(Expectation expectation, int column) {

        IndicatorValues values() {
            return expectation.values();
        }

        /** The office's row; -1 if it has no value in the period. */
        int row(OfficeId office) {
            int row = values().row(office);
            return row >= 0 && values().known(row, column) ? row : -1;
        }

        /** How surprising one row's value would be in another row. */
        double surprise(int row, int from) {
            return Math.min(MOST, expectation.surprise(row, column, values().at(from, column)));
        }
    }

    /**
     * An office with a value of the period; worked out once, since there are tens of thousands of pairs.
     *
     * @param rows by column; -1 where it has no value
     * @param own how surprising each value is where it stands; 0 where there is none
     * @param wild columns in which it is surprising by itself
     */
    private record Candidate(OfficeId office, int[] rows, double[] own, BitSet wild) {

        double surprise() {
            return DoubleStream.of(own).sum();
        }
    }

    /** The best pairs first, each office in one pair only, and only pairs with one of the places in them. */
    List<Flag> among(Set<OfficeId> asked) {
        List<Candidate> candidates = candidates();
        double[] surprises =
                candidates.stream().mapToDouble(Candidate::surprise).toArray();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < surprises.length; i++) {
            for (int j = i + 1; j < surprises.length; j++) {
                // No exchange wins more than the surprises that it ends.
                if (surprises[i] + surprises[j] > GAIN) {
                    Candidate one = candidates.get(i);
                    Candidate other = candidates.get(j);
                    boolean wanted = asked.contains(one.office()) || asked.contains(other.office());
                    if (wanted && one.wild().intersects(other.wild())) {
                        pair(one, other).ifPresent(pairs::add);
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::gain).reversed());
        return exclusive(pairs);
    }

    private List<Candidate> candidates() {
        return columns.stream()
                .flatMap(column -> IntStream.range(0, column.values().offices())
                        .filter(row -> column.values().known(row, column.column()))
                        .mapToObj(column.values()::office))
                .distinct()
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(OfficeId office) {
        int[] rows = columns.stream().mapToInt(column -> column.row(office)).toArray();
        double[] own = new double[rows.length];
        BitSet wild = new BitSet(rows.length);
        for (int i = 0; i < rows.length; i++) {
            own[i] = rows[i] < 0 ? 0 : columns.get(i).surprise(rows[i], rows[i]);
            wild.set(i, own[i] >= SURPRISING);
        }
        return new Candidate(office, rows, own, wild);
    }

    private record Pair(OfficeId one, OfficeId other, double gain, Column best, int better) {}

    private Optional<Pair> pair(Candidate one, Candidate other) {
        double gain = 0;
        double most = 0;
        @Nullable Column best = null;
        int better = 0;
        for (int i = 0; i < columns.size(); i++) {
            double won = won(one, other, i);
            gain += won;
            better += won > 0 ? 1 : 0;
            if (won > most && one.wild().get(i) && other.wild().get(i)) {
                most = won;
                best = columns.get(i);
            }
        }
        return best == null || gain <= GAIN
                ? Optional.empty()
                : Optional.of(new Pair(one.office(), other.office(), gain, best, better));
    }

    /** How much less surprising the exchange would make a column. */
    private double won(Candidate one, Candidate other, int column) {
        int first = one.rows()[column];
        int second = other.rows()[column];
        if (first < 0 || second < 0) {
            return 0;
        }
        Column values = columns.get(column);
        return one.own()[column]
                + other.own()[column]
                - values.surprise(first, second)
                - values.surprise(second, first);
    }

    private static List<Flag> exclusive(List<Pair> pairs) {
        List<Flag> found = new ArrayList<>();
        Set<OfficeId> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.one()) && !taken.contains(pair.other())) {
                taken.add(pair.one());
                taken.add(pair.other());
                found.add(flag(pair));
            }
        }
        return found;
    }

    private static Flag flag(Pair pair) {
        Column column = pair.best();
        IndicatorValues values = column.values();
        int one = values.row(pair.one());
        int other = values.row(pair.other());
        return new Flag(
                FlagKind.SWAPPED,
                values.indicator(),
                pair.one(),
                values.allPeriods().get(column.column()),
                values.at(one, column.column()),
                List.of(values.behind(other, column.column())),
                pair.better());
    }
}
