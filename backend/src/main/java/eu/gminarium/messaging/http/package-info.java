/** Notifications, what people want by mail, and when reminders go out, over HTTP. */
@NullMarked
package eu.gminarium.messaging.http;

import org.jspecify.annotations.NullMarked;
