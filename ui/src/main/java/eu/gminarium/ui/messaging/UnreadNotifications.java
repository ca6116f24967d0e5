package eu.gminarium.ui.messaging;

import eu.gminarium.messaging.notification.Notifications;
import eu.gminarium.security.Actor;
import eu.gminarium.ui.app.UnreadCount;
import jakarta.inject.Singleton;

/** The number at the bell. */
@Singleton
final class UnreadNotifications implements UnreadCount {

    private final Notifications notifications;

    UnreadNotifications(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public long unread() {
        return Actor.current().isPresent() ? notifications.count(true) : 0;
    }
}
