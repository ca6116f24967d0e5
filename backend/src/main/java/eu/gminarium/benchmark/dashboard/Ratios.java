package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.Quotients;
import org.jspecify.annotations.Nullable;

/** Divides series. */
final class Ratios {

    private Ratios() {}

    /** The quotients where both have said something; none if one of them is not there. */
    static Series of(IndicatorCard card, @Nullable Series above, @Nullable Series below) {
        Series quotients = new Series(card);
        if (above != null && below != null) {
            above.forEach((office, period, value) -> below.find(office, period)
                    .ifPresent(divisor -> quotients.put(
                            office, period, Quotients.of(card.definition().unit(), value, divisor))));
        }
        return quotients;
    }
}
