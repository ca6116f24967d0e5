/** Tests of what the cards say together. */
@NullMarked
package eu.gminarium.training.evaluation;

import org.jspecify.annotations.NullMarked;
