package eu.gminarium.activitylog;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down changes of the platform's own rows: partnerships, accounts, who is what where. */
@Singleton
@Unchecked("the change that is written down was checked")
public class PlatformActivityLog {

    private final PlatformActivityRepository repository;
    private final Clock clock;

    PlatformActivityLog(PlatformActivityRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Adds a row in the current transaction, which is the platform's; fails without one.
     *
     * @param actor who did it; null for the program itself
     * @param action what happened, a verb in the past: {@code invited}
     * @param subject what it happened to: {@code member}
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void record(
            @Nullable AccountId actor, String action, String subject, UUID subjectId, Map<String, Object> details) {
        repository.save(new PlatformActivityRow(
                Ids.timeOrdered(),
                clock.instant(),
                actor == null ? null : actor.value(),
                action,
                subject,
                subjectId,
                details));
    }

    /** What happened to one subject, oldest first. */
    @Transactional(readOnly = true)
    public List<ActivityLog.Entry> of(UUID subjectId) {
        return repository.findBySubjectIdOrderByAt(subjectId).stream()
                .map(row -> ActivityLog.Entry.of(row.at(), row.accountId(), row.action(), row.details()))
                .toList();
    }
}
