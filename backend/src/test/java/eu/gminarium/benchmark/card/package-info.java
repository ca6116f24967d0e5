/** Indicator cards: codes, versions of definitions, refusals. */
@NullMarked
package eu.gminarium.benchmark.card;

import org.jspecify.annotations.NullMarked;
