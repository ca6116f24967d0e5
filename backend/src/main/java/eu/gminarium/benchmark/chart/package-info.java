/** The dashboard's figures as charts, in the reader's language. */
@NullMarked
package eu.gminarium.benchmark.chart;

import org.jspecify.annotations.NullMarked;
