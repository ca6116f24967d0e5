/** Reports on the offices' indicators, made in the background. */
@NullMarked
package eu.gminarium.benchmark.report.job;

import org.jspecify.annotations.NullMarked;
