/** Measurements that offices enter, with every revision, beside those that the program computes. */
@NullMarked
package eu.gminarium.benchmark.measurement;

import org.jspecify.annotations.NullMarked;
