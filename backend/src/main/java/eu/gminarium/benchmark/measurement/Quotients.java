package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.MissingReason;

/** Divides one indicator's value by another's. */
public final class Quotients {

    private static final double THOUSAND = 1000;

    private Quotients() {}

    /**
     * The quotient in a unit; what hides one part hides the quotient too, since the other part could give it away.
     *
     * @return missing where a part is missing, or where the denominator is zero
     */
    public static IndicatorValue of(IndicatorUnit unit, IndicatorValue numerator, IndicatorValue denominator) {
        if (numerator instanceof Confidential || denominator instanceof Confidential) {
            return new Confidential();
        }
        if (numerator instanceof Suppressed || denominator instanceof Suppressed) {
            return new Suppressed();
        }
        if (numerator instanceof Missing missing) {
            return missing;
        }
        if (denominator instanceof Missing missing) {
            return missing;
        }
        return quotient(unit, (Known) numerator, (Known) denominator);
    }

    private static IndicatorValue quotient(IndicatorUnit unit, Known numerator, Known denominator) {
        if (denominator.value() == 0) {
            return new Missing(MissingReason.NOT_APPLICABLE, "");
        }
        double scale = unit == IndicatorUnit.PER_THOUSAND ? THOUSAND : 1;
        // What is divided by less than nothing weighs nothing among the offices.
        Double weight = denominator.value() > 0 ? Double.valueOf(denominator.value()) : null;
        return new Known(scale * numerator.value() / denominator.value(), null, null, weight);
    }
}
