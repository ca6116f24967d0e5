/** The questions that single offices add to a survey cycle. */
@NullMarked
package eu.gminarium.survey.local;

import org.jspecify.annotations.NullMarked;
