/** The screens of the benchmark: joint dashboard, an office's results, an indicator, measurements and cards. */
@NullMarked
package eu.gminarium.ui.benchmark;

import org.jspecify.annotations.NullMarked;
