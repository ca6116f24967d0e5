/** Surveys as citizens and coordinators meet them, in the program as it is shipped. */
@NullMarked
package eu.gminarium.ui.survey;

import org.jspecify.annotations.NullMarked;
