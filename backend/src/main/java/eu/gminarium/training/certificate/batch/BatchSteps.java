package eu.gminarium.training.certificate.batch;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Actor;
import eu.gminarium.shared.AccountId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.certificate.Candidate;
import eu.gminarium.training.certificate.Certificates;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The transactions of an issue in one go: its beginning, one for each handful of people, its end. */
@Singleton
class BatchSteps {

    private final BatchRepository repository;
    private final Certificates certificates;
    private final ActivityLog activity;
    private final Clock clock;

    BatchSteps(BatchRepository repository, Certificates certificates, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.certificates = certificates;
        this.activity = activity;
        this.clock = clock;
    }

    /** Writes down that it begins, and for whom. */
    @Transactional
    Work begin(SessionId session) {
        latest(session).ifPresent(this::requireStill);
        List<ApplicationId> people = certificates.candidates(session).stream()
                .filter(Candidate::ready)
                .map(candidate -> candidate.attendee().application())
                .toList();
        if (people.isEmpty()) {
            throw new NobodyReady();
        }
        Instant now = clock.instant();
        BatchRow row = repository.save(new BatchRow(
                BatchId.next().value(),
                session.value(),
                people.size(),
                0,
                BatchStatus.RUNNING,
                now,
                now,
                Actor.current().map(AccountId::value).orElse(null)));
        activity.record("issue-begun", "session", session.value(), Map.of("people", people.size()));
        return new Work(row.toBatch(now), people);
    }

    /** Issues to some of the people; false, and nothing is done, if somebody stopped it. */
    @Transactional
    boolean next(Batch batch, List<ApplicationId> people) {
        if (repository.move(batch.id().value(), people.size(), clock.instant()) == 0) {
            return false;
        }
        certificates.issue(batch.session(), people);
        return true;
    }

    /** Ends it; false if it had ended before. */
    @Transactional
    boolean end(BatchId id, BatchStatus status) {
        return repository.end(id.value(), status, clock.instant()) > 0;
    }

    @Transactional(readOnly = true)
    Optional<Batch> latest(SessionId session) {
        return repository
                .findFirstBySessionIdOrderByStartedAtDesc(session.value())
                .map(row -> row.toBatch(clock.instant()));
    }

    private void requireStill(Batch before) {
        if (before.running()) {
            throw new BatchRunning();
        }
        if (before.status() == BatchStatus.INTERRUPTED) {
            end(before.id(), BatchStatus.FAILED);
        }
    }

    /** What is to be done. */
    record Work(Batch batch, List<ApplicationId> people) {}
}
