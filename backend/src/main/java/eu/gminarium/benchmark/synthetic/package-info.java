/** What several indicators say together: a mean of weighted z-scores, with its parts. */
@NullMarked
package eu.gminarium.benchmark.synthetic;

import org.jspecify.annotations.NullMarked;
