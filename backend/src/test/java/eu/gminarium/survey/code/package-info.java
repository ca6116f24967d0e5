/** Tests of the codes for one use. */
@NullMarked
package eu.gminarium.survey.code;

import org.jspecify.annotations.NullMarked;
