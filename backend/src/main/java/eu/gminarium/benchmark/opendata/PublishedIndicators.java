package eu.gminarium.benchmark.opendata;

import eu.gminarium.tenancy.Partnership;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything of a partnership's indicators that anybody may read.
 *
 * @param changedAt no later change is in it; nothing may have changed then
 * @param indicators in the cards' order, at least one
 */
public record PublishedIndicators(
        Partnership partnership, Licence licence, Instant changedAt, List<PublishedIndicator> indicators) {

    public PublishedIndicators {
        indicators = List.copyOf(indicators);
    }

    /** @param code the card's */
    public Optional<PublishedIndicator> find(String code) {
        return indicators.stream()
                .filter(each -> each.card().code().equals(code))
                .findFirst();
    }
}
