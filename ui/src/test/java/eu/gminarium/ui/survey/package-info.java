/** Tests of the surveys' pages. */
@NullMarked
package eu.gminarium.ui.survey;

import org.jspecify.annotations.NullMarked;
