/** Survey cycles and their waves: planned, opened for answers, closed for good. */
@NullMarked
package eu.gminarium.survey.wave;

import org.jspecify.annotations.NullMarked;
