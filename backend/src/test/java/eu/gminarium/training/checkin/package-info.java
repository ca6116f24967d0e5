/** Tests of check-in at the door. */
@NullMarked
package eu.gminarium.training.checkin;

import org.jspecify.annotations.NullMarked;
