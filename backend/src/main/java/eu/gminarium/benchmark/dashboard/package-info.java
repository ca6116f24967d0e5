/** The joint dashboard: every office beside the others, and plain sentences about what changed. */
@NullMarked
package eu.gminarium.benchmark.dashboard;

import org.jspecify.annotations.NullMarked;
