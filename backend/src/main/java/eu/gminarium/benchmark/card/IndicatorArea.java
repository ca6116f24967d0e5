package eu.gminarium.benchmark.card;

import eu.gminarium.shared.LocalizedText;

/**
 * A group of indicators, such as finance.
 *
 * @param code stable, kebab-case
 * @param position its place among the areas, from 1
 */
public record IndicatorArea(String code, LocalizedText name, int position) {}
