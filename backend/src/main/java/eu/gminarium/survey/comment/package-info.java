/** What people wrote in a closed wave, searched and tagged by those who run the office. */
@NullMarked
package eu.gminarium.survey.comment;

import org.jspecify.annotations.NullMarked;
