package eu.gminarium.benchmark.synthetic;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;

/** A part with its indicator's code. */
@Introspected
record SyntheticIndexPartRow(UUID syntheticIndexId, String indicator, BigDecimal weight) {

    WeightedIndicator toPart() {
        return new WeightedIndicator(indicator, weight.stripTrailingZeros());
    }
}
