/** Tests of the calendars. */
@NullMarked
package eu.gminarium.training.calendar;

import org.jspecify.annotations.NullMarked;
