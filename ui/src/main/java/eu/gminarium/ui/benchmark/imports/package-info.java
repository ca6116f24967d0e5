/** Import of values: what a file would do, taking it over, and the way back. */
@NullMarked
package eu.gminarium.ui.benchmark.imports;

import org.jspecify.annotations.NullMarked;
