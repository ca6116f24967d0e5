/** Tests of the training register. */
@NullMarked
package eu.gminarium.training.register;

import org.jspecify.annotations.NullMarked;
