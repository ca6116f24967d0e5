package eu.gminarium.messaging.schedule;

import java.time.Instant;

/** Messages that time brings in an area; it finds out itself what is due and was not told yet. */
public interface ScheduledMessages {

    /**
     * Tells what is due, in transactions of its own. Called in the scope of a partnership, without a person, again and
     * again, and by several programs at once.
     */
    void tell(MessageSettings settings, Instant now);
}
