package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.campaign.form.Flag.Kind;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks one value against the card's rules and the office's own earlier values. */
@Singleton
final class UsualChecks implements ValueChecks {

    /** Without the card's own rule, or too short a history for it: half of the last value. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A step that is usual needs two steps at least. */
    private static final int SHORTEST_HISTORY = 3;

    /** Figures shorter than this repeat by chance: four posts stay four posts. */
    private static final int TELLING_DIGITS = 3;

    @Override
    public List<Flag> flags(IndicatorDefinition card, MeasuredValue value, ValueHistory history) {
        BigDecimal now = value.value();
        MeasuredValue last = history.last();
        if (now == null) {
            return last == null || last.value() == null ? List.of() : List.of(Flag.of(Kind.GONE, last.value()));
        }
        List<Flag> found = new ArrayList<>();
        range(card.rules(), now).ifPresent(found::add);
        if (last != null && last.value() == null) {
            found.add(Flag.of(Kind.NEW));
        }
        BigDecimal before = last == null ? null : last.value();
        Stream.of(jump(card.rules(), now, before, history.values()), same(now, before))
                .filter(Objects::nonNull)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static Optional<Flag> range(QualityRules rules, BigDecimal now) {
        BigDecimal lowest = rules.lowest();
        BigDecimal highest = rules.highest();
        if (lowest != null && now.compareTo(lowest) < 0) {
            return Optional.of(Flag.of(Kind.RANGE, lowest));
        }
        return highest != null && now.compareTo(highest) > 0
                ? Optional.of(Flag.of(Kind.RANGE, highest))
                : Optional.empty();
    }

    private static @Nullable Flag jump(
            QualityRules rules, BigDecimal now, @Nullable BigDecimal before, List<BigDecimal> earlier) {
        if (before == null) {
            return null;
        }
        BigDecimal change = now.subtract(before).abs();
        if (before.signum() == 0) {
            return change.signum() == 0 ? null : Flag.of(Kind.JUMP, before);
        }
        BigDecimal usual = rules.jump() != null && earlier.size() >= SHORTEST_HISTORY
                ? rules.jump().multiply(usualStep(earlier))
                : BigDecimal.ZERO;
        BigDecimal most = usual.signum() > 0 ? usual : before.abs().multiply(HALF);
        return change.compareTo(most) > 0 ? Flag.of(Kind.JUMP, before) : null;
    }

    /** The median of the steps from one value to the next, without their signs. */
    private static BigDecimal usualStep(List<BigDecimal> values) {
        List<BigDecimal> steps = IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
                .sorted()
                .toList();
        int middle = steps.size() / 2;
        return steps.size() % 2 == 1
                ? steps.get(middle)
                : steps.get(middle - 1).add(steps.get(middle)).multiply(HALF, MathContext.DECIMAL64);
    }

    private static @Nullable Flag same(BigDecimal now, @Nullable BigDecimal before) {
        boolean same = before != null && now.compareTo(before) == 0;
        return same && now.stripTrailingZeros().precision() >= TELLING_DIGITS ? Flag.of(Kind.SAME) : null;
    }
}
