/** Check-in at the door of a meeting: people's codes, the trainer's link, and what comes of a scan. */
@NullMarked
package eu.gminarium.training.checkin;

import org.jspecify.annotations.NullMarked;
