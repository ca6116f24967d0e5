package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.benchmark.quality.Flag.Behind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked about a single value: the card's range, jumps and lost decimal signs, zeros, repeats. */
final class ValueRules {

    /** How many usual steps a change must be where the card does not say. */
    private static final double JUMP = 5;

    /** Within so many usual steps a value fits. */
    private static final double FITS = 3;

    /** A slip is by up to ten to this power. */
    private static final int LARGEST_POWER = 9;

    private static final int LEAST_AROUND_ZERO = 2;

    private static final int THOUSAND = 3;

    private final IndicatorValues values;
    private final Expectation expectation;
    private final Repeats repeats;
    private final double jump;

    ValueRules(Expectation expectation, Repeats repeats) {
        this.values = expectation.values();
        this.expectation = expectation;
        this.repeats = repeats;
        BigDecimal own = values.rules().jump();
        this.jump = own == null ? JUMP : own.doubleValue();
    }

    /** At most one question of each of the two sides: the card's range, and the other values. */
    List<Flag> of(int row, int column) {
        double value = values.at(row, column);
        List<Flag> found = new ArrayList<>();
        if (outside(values.rules(), value)) {
            found.add(flag(FlagKind.RANGE, row, column, 0));
        }
        beside(row, column, value).ifPresent(found::add);
        return found;
    }

    private Optional<Flag> beside(int row, int column, double value) {
        double surprise = expectation.surprise(row, column, value);
        if (surprise <= jump) {
            Optional<Behind> last =
                    expectation.vague(row, column) ? FewValues.jump(values, row, column) : Optional.empty();
            return last.map(far -> flag(FlagKind.JUMP, row, column, List.of(far), 0))
                    .or(() -> repeats.of(row, column));
        }
        if (value == 0 && expectation.positive()) {
            return Optional.of(flag(FlagKind.ZERO, row, column, 0));
        }
        int power = slip(row, column, value);
        if (power == 0) {
            return Optional.of(flag(FlagKind.JUMP, row, column, surprise));
        }
        FlagKind kind = power % THOUSAND == 0 ? FlagKind.UNIT_SLIP : FlagKind.DECIMAL_SLIP;
        return Optional.of(flag(kind, row, column, Math.pow(10, power)));
    }

    /**
     * The smallest power of ten that makes the value fit when it is divided by it; 0 if none does. Where values lie on both sides
     * of zero, nearly anything fits after enough division: there only a value a hundred times too large is called a slip.
     */
    private int slip(int row, int column, double value) {
        int least = expectation.positive() ? 1 : LEAST_AROUND_ZERO;
        for (int power = least; power <= LARGEST_POWER; power++) {
            if (expectation.surprise(row, column, value / Math.pow(10, power)) < FITS) {
                return power;
            }
            if (expectation.positive() && expectation.surprise(row, column, value * Math.pow(10, power)) < FITS) {
                return -power;
            }
        }
        return 0;
    }

    static boolean outside(QualityRules rules, double value) {
        return below(value, rules.lowest()) || below(-value, negated(rules.highest()));
    }

    private static boolean below(double value, @Nullable BigDecimal limit) {
        return limit != null && value < limit.doubleValue();
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal limit) {
        return limit == null ? null : limit.negate();
    }

    private Flag flag(FlagKind kind, int row, int column, double number) {
        return flag(kind, row, column, kind == FlagKind.RANGE ? List.of() : neighbours(row, column), number);
    }

    private Flag flag(FlagKind kind, int row, int column, List<Behind> behind, double number) {
        Place place = values.place(row, column);
        return new Flag(
                kind, values.indicator(), place.office(), place.period(), values.at(row, column), behind, number);
    }

    private List<Behind> neighbours(int row, int column) {
        List<Behind> behind = new ArrayList<>();
        if (expectation.before(row, column) >= 0) {
            behind.add(values.behind(row, expectation.before(row, column)));
        }
        if (expectation.after(row, column) >= 0) {
            behind.add(values.behind(row, expectation.after(row, column)));
        }
        return behind;
    }
}
