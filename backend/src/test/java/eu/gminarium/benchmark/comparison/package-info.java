/** Ranks, quartiles and differences, against published values and in simulation. */
@NullMarked
package eu.gminarium.benchmark.comparison;

import org.jspecify.annotations.NullMarked;
