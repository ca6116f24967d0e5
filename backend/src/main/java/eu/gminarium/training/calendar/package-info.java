/** Sessions as calendars: files that calendar programs read, for everybody, for one person, and for one meeting. */
@NullMarked
package eu.gminarium.training.calendar;

import org.jspecify.annotations.NullMarked;
