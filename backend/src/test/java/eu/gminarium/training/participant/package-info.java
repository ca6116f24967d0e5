/** Tests of declarations and of who counts. */
@NullMarked
package eu.gminarium.training.participant;

import org.jspecify.annotations.NullMarked;
