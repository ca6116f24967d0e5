/** Indicators of all sources side by side, and the joint dashboard that compares the offices. */
@NullMarked
package eu.gminarium.benchmark;

import org.jspecify.annotations.NullMarked;
