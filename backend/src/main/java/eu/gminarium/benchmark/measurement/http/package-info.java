/** Measurements over HTTP. */
@NullMarked
package eu.gminarium.benchmark.measurement.http;

import org.jspecify.annotations.NullMarked;
