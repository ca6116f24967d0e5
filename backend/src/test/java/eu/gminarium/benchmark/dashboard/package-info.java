/** The dashboard on real rows, and what it says. */
@NullMarked
package eu.gminarium.benchmark.dashboard;

import org.jspecify.annotations.NullMarked;
