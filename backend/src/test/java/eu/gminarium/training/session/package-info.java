/** Tests of the trainings. */
@NullMarked
package eu.gminarium.training.session;

import org.jspecify.annotations.NullMarked;
