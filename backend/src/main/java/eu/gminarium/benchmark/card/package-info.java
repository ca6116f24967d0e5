/** Indicator cards: what is measured, how, and which way is better; a new definition is a new version. */
@NullMarked
package eu.gminarium.benchmark.card;

import org.jspecify.annotations.NullMarked;
