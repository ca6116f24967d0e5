/** Tests of the surveys. */
@NullMarked
package eu.gminarium.survey.wave;

import org.jspecify.annotations.NullMarked;
