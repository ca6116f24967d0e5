package eu.gminarium.activitylog;

import eu.gminarium.security.Actor;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down who changed what, in the partnership and the transaction of the change. */
@Singleton
@Unchecked("the change that is written down was checked")
public class ActivityLog {

    private final ActivityRepository repository;
    private final Clock clock;

    ActivityLog(ActivityRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Adds a row in the current transaction; fails without one.
     *
     * @param action what happened, a verb in the past: {@code approved}
     * @param subject what it happened to: {@code training-application}
     * @param details values worth keeping; no personal data of citizens
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void record(String action, String subject, UUID subjectId, Map<String, Object> details) {
        UUID account = Actor.current().map(AccountId::value).orElse(null);
        repository.save(
                new ActivityRow(Ids.timeOrdered(), clock.instant(), account, action, subject, subjectId, details));
    }

    /** What happened to one subject, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(UUID subjectId) {
        return repository.findBySubjectIdOrderByAtAndId(subjectId).stream()
                .map(row -> Entry.of(row.at(), row.accountId(), row.action(), row.details()))
                .toList();
    }

    /** When anything in the partnership was last changed; empty if nothing ever was. */
    @Transactional(readOnly = true)
    public Optional<Instant> latest() {
        return repository.latest();
    }

    /**
     * One line of the log.
     *
     * @param by null for jobs
     */
    public record Entry(Instant at, @Nullable AccountId by, String action, Map<String, Object> details) {

        static Entry of(Instant at, @Nullable UUID account, String action, Map<String, Object> details) {
            return new Entry(at, account == null ? null : new AccountId(account), action, details);
        }
    }
}
