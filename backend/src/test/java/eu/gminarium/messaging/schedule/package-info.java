/** Tests of the times at which messages go out. */
@NullMarked
package eu.gminarium.messaging.schedule;

import org.jspecify.annotations.NullMarked;
