/** What follows a training: the participation card, then the head's talk. */
@NullMarked
package eu.gminarium.training.card;

import org.jspecify.annotations.NullMarked;
