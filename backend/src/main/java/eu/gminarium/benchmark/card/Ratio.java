package eu.gminarium.benchmark.card;

import eu.gminarium.shared.problem.InvalidField;

/**
 * An indicator that is one indicator divided by another of the same office and period.
 *
 * @param numerator code of an indicator
 * @param denominator code of another one
 */
public record Ratio(String numerator, String denominator) {

    /** @throws InvalidField if both are the same */
    public Ratio {
        if (numerator.equals(denominator)) {
            throw InvalidField.of("ratioDenominator", "benchmark.invalid.ratio-same");
        }
    }
}
