/** What people are told of trainings: decisions, meetings with their calendar entries, tasks, reminders. */
@NullMarked
package eu.gminarium.training.message;

import org.jspecify.annotations.NullMarked;
