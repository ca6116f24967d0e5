/** Notes of offices that improved: what they did, what it cost and what came of it, for the others. */
@NullMarked
package eu.gminarium.benchmark.practice;

import org.jspecify.annotations.NullMarked;
