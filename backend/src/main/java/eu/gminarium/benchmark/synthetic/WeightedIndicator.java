package eu.gminarium.benchmark.synthetic;

import eu.gminarium.shared.problem.InvalidField;
import java.math.BigDecimal;

/**
 * A part of an index.
 *
 * @param indicator the card's code
 * @param weight above 0; only the weights' proportions count
 */
public record WeightedIndicator(String indicator, BigDecimal weight) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    /** @throws InvalidField for a weight out of range */
    public WeightedIndicator {
        if (weight.signum() <= 0 || weight.compareTo(MOST) > 0) {
            throw InvalidField.of("parts", "synthetic.invalid.weight", MOST.intValue());
        }
    }
}
