/** The arithmetic of comparing: peers, ranks, and the interval of a difference. */
@NullMarked
package eu.gminarium.benchmark.comparison;

import org.jspecify.annotations.NullMarked;
