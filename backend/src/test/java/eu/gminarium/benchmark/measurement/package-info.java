/** Measurements: revisions, missing values, and who reaches which. */
@NullMarked
package eu.gminarium.benchmark.measurement;

import org.jspecify.annotations.NullMarked;
