/** Tests of the trainings. */
@NullMarked
package eu.gminarium.training;

import org.jspecify.annotations.NullMarked;
