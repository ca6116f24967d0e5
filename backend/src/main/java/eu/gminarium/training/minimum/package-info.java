/** Legal minimum plans of training as dated data, and how far each person is. */
@NullMarked
package eu.gminarium.training.minimum;

import org.jspecify.annotations.NullMarked;
