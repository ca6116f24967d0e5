/** Who was present at which meeting, and the indicators that follow from it. */
@NullMarked
package eu.gminarium.training.attendance;

import org.jspecify.annotations.NullMarked;
