package eu.gminarium.documents.job;

import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Unchecked;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes reports on threads of the program, with the rights that the person had when asking. */
@Singleton
@Unchecked("the area that the report belongs to checks who may ask")
public class ReportThreads {

    private static final Logger LOG = LoggerFactory.getLogger(ReportThreads.class);

    /** Pages stand in memory while they are set. */
    private static final int AT_ONCE = 2;

    private final ExecutorService threads;
    private final Semaphore room = new Semaphore(AT_ONCE);

    ReportThreads(@Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.threads = threads;
    }

    /**
     * Begins, and returns at once. Never call it inside a transaction: the work could begin before its end.
     *
     * @param id of the report, for the log
     * @param make makes and keeps it; it may end with {@link ReportStopped}
     * @param fail is told when it broke off otherwise
     */
    public void start(UUID id, Runnable make, Runnable fail) {
        Access access = Access.current();
        threads.execute(() -> Scopes.in((AccessElement) () -> access, () -> run(id, make, fail)));
    }

    private boolean run(UUID id, Runnable make, Runnable fail) {
        try {
            room.acquire();
            try {
                make.run();
            } finally {
                room.release();
            }
            return true;
        } catch (ReportStopped stopped) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The report {} broke off", id, e);
        }
        fail.run();
        return false;
    }
}
