package eu.gminarium.benchmark.opendata;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.dashboard.Overall;
import java.util.List;
import java.util.Optional;

/**
 * An indicator that anybody may read.
 *
 * @param values by period, then by the office's name
 */
public record PublishedIndicator(IndicatorCard card, List<PublishedValue> values) {

    public PublishedIndicator {
        values = List.copyOf(values);
    }

    /** Of which anything is said, oldest first. */
    public List<Period> periods() {
        return values.stream().map(PublishedValue::period).distinct().sorted().toList();
    }

    public List<PublishedValue> of(Period period) {
        return values.stream().filter(value -> value.period().equals(period)).toList();
    }

    /** The named offices together, by the card's rule: a sum of nothing but what stands beside it. Empty if there is none. */
    public Optional<Overall> together(Period period) {
        Aggregation rule = card.definition().aggregation();
        List<Known> known = of(period).stream()
                .map(PublishedValue::value)
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .toList();
        return Optional.ofNullable(Overall.of(rule, known));
    }
}
