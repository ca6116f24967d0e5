/** Providers' offers: entered, sent on to heads of unit, turned into trainings. */
@NullMarked
package eu.gminarium.training.offer;

import org.jspecify.annotations.NullMarked;
