/** Trainings and the institutions that hold them. */
@NullMarked
package eu.gminarium.training.catalogue;

import org.jspecify.annotations.NullMarked;
