/** Values that look wrong beside others: pure rules that ask a question and refuse nothing. */
@NullMarked
package eu.gminarium.benchmark.quality;

import org.jspecify.annotations.NullMarked;
