/** Reports on the offices' indicators: the screen where they are made, and the brief in one click. */
@NullMarked
package eu.gminarium.ui.benchmark.report;

import org.jspecify.annotations.NullMarked;
