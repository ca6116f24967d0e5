package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.quality.Flag.Behind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values that equal an earlier period's to the last digit. Among whole numbers and rounded shares some do by chance; therefore a
 * repeat is a question only where few offices repeat themselves between the same two periods.
 */
final class Repeats {

    /** A repeat that happens to one office in so many by itself is none to ask about. */
    private static final double CHANCE = 0.1;

    /** From this share of the offices on, the whole period was copied. */
    private static final double WHOLE_PERIOD = 0.8;

    private static final int FEWEST_OFFICES = 5;

    /** How many offices' worth the indicator's general rate weighs beside the rate between two periods. */
    private static final double PRIOR = 10;

    /** With fewer pairs of periods nobody can tell how many offices repeat themselves. */
    private static final int FEWEST_PAIRS = 8;

    /** Figures shorter than this repeat by chance: four posts stay four posts. */
    private static final int TELLING_DIGITS = 3;

    private final IndicatorValues values;
    private final int[][] pairs;
    private final int[][] equal;
    private final double general;
    private final int known;

    Repeats(IndicatorValues values) {
        this.values = values;
        int periods = values.periods();
        this.pairs = new int[periods][periods];
        this.equal = new int[periods][periods];
        for (int row = 0; row < values.offices(); row++) {
            count(row);
        }
        this.general = general();
        this.known = Arrays.stream(pairs).flatMapToInt(IntStream::of).sum();
    }

    private Repeats(Repeats from, IndicatorValues values) {
        this.values = values;
        this.pairs = from.pairs;
        this.equal = from.equal;
        this.general = from.general;
        this.known = from.known;
    }

    /** The same among other values, which change nothing of how often offices repeat themselves. */
    Repeats with(IndicatorValues changed) {
        return new Repeats(this, changed);
    }

    private void count(int row) {
        for (int later = 1; later < values.periods(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (values.known(row, later) && values.known(row, earlier)) {
                    pairs[earlier][later]++;
                    equal[earlier][later] += same(row, earlier, later) ? 1 : 0;
                }
            }
        }
    }

    private boolean same(int row, int earlier, int later) {
        return values.at(row, later) != 0 && values.at(row, later) == values.at(row, earlier);
    }

    /** Of all pairs but those of copied periods. */
    private double general() {
        double all = 0;
        double repeated = 0;
        for (int later = 1; later < values.periods(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (!wholePeriod(earlier, later)) {
                    all += pairs[earlier][later];
                    repeated += equal[earlier][later];
                }
            }
        }
        return all == 0 ? 0 : repeated / all;
    }

    private boolean wholePeriod(int earlier, int later) {
        return pairs[earlier][later] >= FEWEST_OFFICES && equal[earlier][later] >= WHOLE_PERIOD * pairs[earlier][later];
    }

    private double chance(int earlier, int later) {
        return (equal[earlier][later] + PRIOR * general) / (pairs[earlier][later] + PRIOR);
    }

    /** A question if the office's value is an earlier one and the card asks about that; the latest such period is named. */
    Optional<Flag> of(int row, int column) {
        if (!values.rules().repeats()) {
            return Optional.empty();
        }
        double byChance = 0;
        for (int earlier = column - 1; earlier >= 0; earlier--) {
            if (values.known(row, earlier)) {
                byChance += chance(earlier, column);
                if (same(row, earlier, column)) {
                    boolean telling =
                            known < FEWEST_PAIRS ? digits(values.at(row, column)) >= TELLING_DIGITS : byChance < CHANCE;
                    return telling ? Optional.of(flag(row, earlier, column)) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static int digits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }

    private Flag flag(int row, int earlier, int column) {
        Place place = values.place(row, column);
        return new Flag(
                FlagKind.REPEATED,
                values.indicator(),
                place.office(),
                place.period(),
                values.at(row, column),
                List.of(values.behind(row, earlier)),
                0);
    }

    /** A question for each period that nearly all offices took over from the one before, if the card asks about that. */
    List<Flag> wholePeriods() {
        List<Flag> found = new ArrayList<>();
        for (int later = 1; values.rules().repeats() && later < values.periods(); later++) {
            if (wholePeriod(later - 1, later)) {
                found.add(new Flag(
                        FlagKind.REPEATED_PERIOD,
                        values.indicator(),
                        null,
                        values.allPeriods().get(later),
                        null,
                        behind(later),
                        equal[later - 1][later]));
            }
        }
        return found;
    }

    private List<Behind> behind(int later) {
        List<Behind> behind = new ArrayList<>();
        for (int row = 0; row < values.offices(); row++) {
            if (same(row, later - 1, later)) {
                behind.add(values.behind(row, later - 1));
            }
        }
        return behind;
    }
}
