/** Tests of the questions that single offices add. */
@NullMarked
package eu.gminarium.survey.local;

import org.jspecify.annotations.NullMarked;
