/** The next wave of a cycle, made after an earlier one, and what of the two can be compared. */
@NullMarked
package eu.gminarium.survey.next;

import org.jspecify.annotations.NullMarked;
