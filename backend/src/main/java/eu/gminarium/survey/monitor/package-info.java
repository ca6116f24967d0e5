/** How the responses of a wave come in, office by office, and reminders to those that are behind. */
@NullMarked
package eu.gminarium.survey.monitor;

import org.jspecify.annotations.NullMarked;
