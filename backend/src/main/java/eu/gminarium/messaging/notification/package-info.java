/** What people are told, on their screen and by mail: once for each event, in their language, by mail only as they like. */
@NullMarked
package eu.gminarium.messaging.notification;

import org.jspecify.annotations.NullMarked;
