/** Participants of a programme: their declarations, and whom the programme may count. */
@NullMarked
package eu.gminarium.training.participant;

import org.jspecify.annotations.NullMarked;
