/** What trainings cost: invoices of shared sessions, and trainings that an office arranged by itself. */
@NullMarked
package eu.gminarium.training.cost;

import org.jspecify.annotations.NullMarked;
