/** Tests of the surveys. */
@NullMarked
package eu.gminarium.survey;

import org.jspecify.annotations.NullMarked;
