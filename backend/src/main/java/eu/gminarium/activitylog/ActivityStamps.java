package eu.gminarium.activitylog;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/**
 * Tells whether anything was changed in the current partnership, so that what was computed from its rows can be used again. Every
 * change writes a row of the log in its own transaction, and a row's key tells its time; rows that become visible late are counted as
 * long as their transaction took less than {@link #LONGEST_CHANGE}.
 */
@Singleton
@Unchecked("says whether something has changed, not what")
public class ActivityStamps {

    /** Far longer than any transaction of the program lasts. */
    static final Duration LONGEST_CHANGE = Duration.ofMinutes(15);

    private final ActivityRepository repository;

    ActivityStamps(ActivityRepository repository) {
        this.repository = repository;
    }

    /** The present stamp. Take it before reading what it vouches for. */
    @Transactional(readOnly = true)
    public ActivityStamp now() {
        return since(Ids.firstOf(System.currentTimeMillis() - LONGEST_CHANGE.toMillis()));
    }

    /** Whether nothing has been changed since the stamp was taken. */
    @Transactional(readOnly = true)
    public boolean unchanged(ActivityStamp stamp) {
        return since(stamp.since()).equals(stamp);
    }

    private ActivityStamp since(UUID key) {
        ActivitySum sum = repository.sumSince(key);
        return new ActivityStamp(key, sum.rowCount(), sum.hashSum());
    }
}
