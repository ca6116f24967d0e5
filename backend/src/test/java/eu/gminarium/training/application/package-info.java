/** Tests of the trainings. */
@NullMarked
package eu.gminarium.training.application;

import org.jspecify.annotations.NullMarked;
