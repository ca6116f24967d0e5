package eu.gminarium.messaging.notification;

import eu.gminarium.security.Access;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What the signed-in person was told in the current partnership. To have read something is no change of anybody's data and
 * leaves no line in the activity log.
 */
@Singleton
@Unchecked("one's own notifications and no others")
public class Notifications {

    private final NotificationRepository repository;
    private final Clock clock;

    Notifications(NotificationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * One page, newest first.
     *
     * @param unread only those that were not read yet
     */
    @Transactional(readOnly = true)
    public List<Notification> page(boolean unread, int limit, long offset) {
        return repository.page(self(), unread, limit, offset).stream()
                .map(NotificationRow::toNotification)
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(boolean unread) {
        return repository.count(self(), unread);
    }

    /**
     * Marks one as read, or as unread again.
     *
     * @throws RecordNotFound if the person has no such notification
     */
    @Transactional
    public void mark(UUID id, boolean read) {
        int rows = read ? repository.read(id, self(), clock.instant()) : repository.unread(id, self());
        if (rows == 0) {
            throw new RecordNotFound();
        }
    }

    /** Marks all as read; answers how many were not. */
    @Transactional
    public int readAll() {
        return repository.readAll(self(), clock.instant());
    }

    private static UUID self() {
        return Access.current().account().value();
    }
}
