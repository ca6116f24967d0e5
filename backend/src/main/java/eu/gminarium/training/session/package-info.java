/** Sessions of a training: when, where, for how many; the one place that counts places. */
@NullMarked
package eu.gminarium.training.session;

import org.jspecify.annotations.NullMarked;
