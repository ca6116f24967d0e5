/** Tests of who is told what. */
@NullMarked
package eu.gminarium.messaging.notification;

import org.jspecify.annotations.NullMarked;
