package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Change;

/**
 * Something to ask another office, which is surely better at it in the same period.
 *
 * @param own the asking office's cell
 * @param other the cell of the office to ask
 * @param gap the asking office's value against the other's
 */
public record Question(IndicatorCard card, Cell own, Cell other, Change gap) {}
