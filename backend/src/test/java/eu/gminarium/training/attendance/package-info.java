/** Tests of the trainings. */
@NullMarked
package eu.gminarium.training.attendance;

import org.jspecify.annotations.NullMarked;
