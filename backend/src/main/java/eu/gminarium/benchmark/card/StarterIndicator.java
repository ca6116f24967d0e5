package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.shared.LocalizedText;

/**
 * A ready indicator to begin with.
 *
 * @param areaName what its area is called
 * @param owner who should answer for it
 * @param present whether the partnership has a card with the code
 */
public record StarterIndicator(
        String code,
        LocalizedText areaName,
        ValueSource source,
        LocalizedText owner,
        IndicatorDefinition definition,
        boolean present) {}
