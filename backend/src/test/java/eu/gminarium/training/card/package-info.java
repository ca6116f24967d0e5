/** Tests of participation cards and talks. */
@NullMarked
package eu.gminarium.training.card;

import org.jspecify.annotations.NullMarked;
