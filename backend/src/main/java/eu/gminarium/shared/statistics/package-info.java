/** Statistics of samples: tests, intervals and effect sizes; pure functions that know no area. */
@NullMarked
package eu.gminarium.shared.statistics;

import org.jspecify.annotations.NullMarked;
