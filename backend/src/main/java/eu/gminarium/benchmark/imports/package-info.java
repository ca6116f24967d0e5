/** Measurements from a file: a dry run that says everything, then all of it or nothing, and a way back. */
@NullMarked
package eu.gminarium.benchmark.imports;

import org.jspecify.annotations.NullMarked;
