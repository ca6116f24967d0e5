package eu.gminarium.training.session;

import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.SessionId;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;

/**
 * The lock switched off: reads the session as anybody may. The first ten who read wait for each other, so that the race
 * which the lock prevents happens in every run.
 */
@Singleton
@Replaces(SessionLock.class)
@Requires(property = WithoutLock.SWITCH, value = "off")
public class WithoutLock extends SessionLock {

    /** Only the twin of the race test sets this to off. */
    public static final String SWITCH = "gminarium.test.session-lock";

    private final SessionRepository repository;
    private volatile CountDownLatch together = new CountDownLatch(0);

    WithoutLock(SessionRepository repository) {
        super(repository);
        this.repository = repository;
    }

    /** Lets the next readers go on only when there are ten of them. */
    public void gather() {
        together = new CountDownLatch(10);
    }

    @Override
    SessionRow take(SessionId id) {
        SessionRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return row;
    }
}
