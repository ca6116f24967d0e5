/** Notifications, what people want by mail, when reminders go out, and the link to one's own calendar. */
@NullMarked
package eu.gminarium.ui.messaging;

import org.jspecify.annotations.NullMarked;
