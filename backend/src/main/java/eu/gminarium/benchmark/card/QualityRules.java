package eu.gminarium.benchmark.card;

import eu.gminarium.shared.problem.InvalidField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which values are asked about before they are believed; nothing is refused because of them.
 *
 * @param lowest smallest believable value, in the unit; null if any is
 * @param highest largest believable value, in the unit, at least {@code lowest}; null if any is
 * @param jump how many times its usual step a change from the last period must be, above 0; null takes the program's own
 * @param repeats whether a value is asked about that equals another period's
 * @param gaps whether it is asked why a period has no value though its neighbours have one
 */
public record QualityRules(
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal jump,
        boolean repeats,
        boolean gaps) {

    /** The program's own rules alone, all of them. */
    public static final QualityRules USUAL = new QualityRules(null, null, null, true, true);

    /** @throws InvalidField naming the field that breaks a rule */
    public QualityRules {
        if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
            throw InvalidField.of("highest", "benchmark.invalid.range");
        }
        if (jump != null && jump.signum() <= 0) {
            throw InvalidField.of("jump", "benchmark.invalid.jump");
        }
    }
}
