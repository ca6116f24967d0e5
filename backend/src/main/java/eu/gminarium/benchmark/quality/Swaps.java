package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final double SURPRISING = 4;

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

        double gain(int one, int other) {
            return surprise(one, one) + surprise(other, other) - surprise(one, other) - surprise(other, one);
        }
    }

    /** The best pairs first, each office in one pair only, and only pairs with one of the places in them. */
    List<Flag> among(Set<OfficeId> asked) {
        Map<OfficeId, Double> surprises = surprises();
        List<OfficeId> offices = List.copyOf(surprises.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < offices.size(); i++) {
            for (int j = i + 1; j < offices.size(); j++) {
                OfficeId one = offices.get(i);
                OfficeId other = offices.get(j);
                boolean wanted = asked.contains(one) || asked.contains(other);
                // No exchange wins more than the surprises that it ends.
                if (wanted && surprises.getOrDefault(one, 0.0) + surprises.getOrDefault(other, 0.0) > GAIN) {
                    pair(one, other).ifPresent(pairs::add);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::gain).reversed());
        return exclusive(pairs);
    }

    private Map<OfficeId, Double> surprises() {
        Map<OfficeId, Double> sums = new LinkedHashMap<>();
        for (Column column : columns) {
            for (int row = 0; row < column.values().offices(); row++) {
                if (column.values().known(row, column.column())) {
                    sums.merge(column.values().office(row), column.surprise(row, row), Double::sum);
                }
            }
        }
        return sums;
    }

    private record Pair(OfficeId one, OfficeId other, double gain, Column best, int better) {}

    private Optional<Pair> pair(OfficeId one, OfficeId other) {
        double gain = 0;
        double most = 0;
        @Nullable Column best = null;
        int better = 0;
        for (Column column : columns) {
            int first = column.row(one);
            int second = column.row(other);
            double won = first < 0 || second < 0 ? 0 : column.gain(first, second);
            gain += won;
            better += won > 0 ? 1 : 0;
            if (won > most && surprising(column, first) && surprising(column, second)) {
                most = won;
                best = column;
            }
        }
        return best == null || gain <= GAIN ? Optional.empty() : Optional.of(new Pair(one, other, gain, best, better));
    }

    private static boolean surprising(Column column, int row) {
        return column.surprise(row, row) >= SURPRISING;
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
