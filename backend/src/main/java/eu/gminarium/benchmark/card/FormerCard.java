package eu.gminarium.benchmark.card;

import java.time.LocalDate;

/**
 * A card by a definition that no longer holds.
 *
 * @param card with that definition
 * @param replacedOn the first day of the definition that came after it; where that one does not say, the day on which it was written
 */
public record FormerCard(IndicatorCard card, LocalDate replacedOn) {}
