/** Messages that time brings: when reminders and the weekly digest are due, and the job that goes through all partnerships. */
@NullMarked
package eu.gminarium.messaging.schedule;

import org.jspecify.annotations.NullMarked;
