/** What the benchmark answers over HTTP. */
@NullMarked
package eu.gminarium.ui.benchmark;

import org.jspecify.annotations.NullMarked;
