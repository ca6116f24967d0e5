package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.ValueSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its present definition.
 *
 * @param code stable, kebab-case, unique in the partnership
 * @param archived no longer entered nor compared
 * @param position its place among the indicators, from 1
 * @param owner who answers questions about it, in their own words; null if nobody is named
 * @param definitionId key of the definition's version
 * @param definitionNumber which version of the definition it is, from 1
 * @param version changes with every change of the card
 */
public record IndicatorCard(
        IndicatorId id,
        String code,
        ValueSource source,
        boolean archived,
        int position,
        @Nullable String owner,
        UUID definitionId,
        int definitionNumber,
        IndicatorDefinition definition,
        long version) {}
