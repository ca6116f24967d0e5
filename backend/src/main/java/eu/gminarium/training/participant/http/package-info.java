/** Participants, their declarations and the forms of declarations in the API. */
@NullMarked
package eu.gminarium.training.participant.http;

import org.jspecify.annotations.NullMarked;
