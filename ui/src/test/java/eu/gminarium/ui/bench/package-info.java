/** Figures: ratios against a baseline of the same run, never asserted. */
@NullMarked
package eu.gminarium.ui.bench;

import org.jspecify.annotations.NullMarked;
