/** What the tests of the benchmark share. */
@NullMarked
package eu.gminarium.benchmark;

import org.jspecify.annotations.NullMarked;
