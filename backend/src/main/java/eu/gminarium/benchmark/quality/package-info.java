/** Values that look wrong beside others: rules that ask a question and refuse nothing, of files, forms and single entries. */
@NullMarked
package eu.gminarium.benchmark.quality;

import org.jspecify.annotations.NullMarked;
