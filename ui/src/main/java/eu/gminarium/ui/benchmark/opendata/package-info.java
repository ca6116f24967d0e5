/** The coordinator's screen for what the public may read of the indicators. */
@NullMarked
package eu.gminarium.ui.benchmark.opendata;

import org.jspecify.annotations.NullMarked;
