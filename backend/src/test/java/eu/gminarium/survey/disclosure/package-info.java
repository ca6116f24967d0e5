/** Tests of the surveys. */
@NullMarked
package eu.gminarium.survey.disclosure;

import org.jspecify.annotations.NullMarked;
