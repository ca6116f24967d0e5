package eu.gminarium.benchmark.card;

import eu.gminarium.shared.LocalizedText;

/** What is divided by what, in words. */
public record Fraction(LocalizedText numerator, LocalizedText denominator) {}
