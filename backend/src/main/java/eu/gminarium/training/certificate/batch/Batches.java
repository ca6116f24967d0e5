package eu.gminarium.training.certificate.batch;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.certificate.Certificates;
import eu.gminarium.training.certificate.batch.BatchSteps.Work;
import eu.gminarium.training.session.Sessions;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Issues the certificates of a whole session in the background. How far it is stands in the database, so any browser and
 * any replica sees it. Each handful of people is one transaction with the progress: what counts as done is done, and
 * whoever has a certificate gets no second one, so that one which was interrupted is simply begun again.
 */
@Singleton
public class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    private static final int HANDFUL = 20;

    private final BatchSteps steps;
    private final Sessions sessions;
    private final ActivityLog activity;
    private final ExecutorService threads;

    Batches(
            BatchSteps steps,
            Sessions sessions,
            ActivityLog activity,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.steps = steps;
        this.sessions = sessions;
        this.activity = activity;
        this.threads = threads;
    }

    /**
     * Begins, and answers at once. Never call it inside a transaction: the work could begin before its end.
     *
     * @throws BatchRunning if the session's certificates are being issued already
     * @throws NobodyReady if nobody reaches the threshold without having one
     * @see Certificates#issue what else refuses
     */
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Batch start(SessionId session) {
        Access access = Access.current();
        Work work = steps.begin(session);
        threads.execute(() -> Scopes.in((AccessElement) () -> access, () -> run(work)));
        return work.batch();
    }

    /** The session's last issue in one go; empty if there was none. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Optional<Batch> latest(SessionId session) {
        sessions.get(session);
        return steps.latest(session);
    }

    /**
     * Stops the running one; the people of the current handful still get theirs.
     *
     * @throws RecordNotFound if none is running
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Batch cancel(SessionId session) {
        Batch running = latest(session).filter(Batch::running).orElseThrow(RecordNotFound::new);
        if (!steps.end(running.id(), BatchStatus.CANCELLED)) {
            throw new RecordNotFound();
        }
        activity.record("issue-cancelled", "session", session.value(), Map.of("done", running.done()));
        return latest(session).orElseThrow(RecordNotFound::new);
    }

    private BatchStatus run(Work work) {
        BatchStatus end = BatchStatus.FAILED;
        try {
            end = issueAll(work) ? BatchStatus.DONE : BatchStatus.CANCELLED;
        } catch (RuntimeException e) {
            LOG.error(
                    "The issue of certificates {} broke off", work.batch().id().value(), e);
        } finally {
            steps.end(work.batch().id(), end);
        }
        return end;
    }

    private boolean issueAll(Work work) {
        List<ApplicationId> people = work.people();
        for (int from = 0; from < people.size(); from += HANDFUL) {
            List<ApplicationId> handful = people.subList(from, Math.min(from + HANDFUL, people.size()));
            if (!steps.next(work.batch(), handful)) {
                return false;
            }
        }
        return true;
    }
}
