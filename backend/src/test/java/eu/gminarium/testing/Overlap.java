package eu.gminarium.testing;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets two pieces of work overlap: the first one has done everything but commit when the second begins, and commits as soon as the second
 * waits for it or has ended.
 */
@Singleton
public final class Overlap {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final TransactionOperations<Connection> transactions;

    Overlap(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * Does both, each as whoever it says, and answers what came of the second one.
     *
     * @param partnership where the first one writes
     * @return what the second one was refused with; empty if it went through
     */
    public Optional<Throwable> of(Partnership partnership, Runnable first, Runnable second) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> running = Scopes.partnership(
                    partnership,
                    () -> transactions.executeWrite(status -> {
                        first.run();
                        Future<?> begun = other.submit(second);
                        awaitWaiting(status.getConnection(), begun);
                        return begun;
                    }));
            return outcome(running);
        }
    }

    private static Optional<Throwable> outcome(Future<?> work) {
        try {
            work.get();
            return Optional.empty();
        } catch (ExecutionException refused) {
            return Optional.ofNullable(refused.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitWaiting(Connection first, Future<?> second) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!second.isDone() && !holdsSomebodyUp(first)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the second one neither waits nor ends");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Whether somebody waits for the connection. Asks for locks, because a transaction is told who is connected as it was when it first asked. */
    public static boolean holdsSomebodyUp(Connection connection) {
        try (PreparedStatement waiting = connection.prepareStatement("SELECT count(*) FROM pg_locks"
                        + " WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))");
                ResultSet count = waiting.executeQuery()) {
            count.next();
            return count.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
