package eu.gminarium.ui.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does pieces of the story that need nothing of each other at the same time: each waits for the database half of its time. */
final class SideBySide {

    /** More would wait for the processors, of which a small machine has two. */
    private static final int AT_ONCE = 4;

    private SideBySide() {}

    /**
     * Returns when all is done. The work binds whatever it needs by itself, nothing of the caller's scope reaches it.
     *
     * @throws IllegalStateException if one of the pieces fails; those not yet begun are not done then
     */
    static <T> void each(Collection<T> pieces, Consumer<T> work) {
        // A virtual thread would be parked and woken for each of thirty thousand answers of the database.
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<? extends Future<?>> running = pieces.stream()
                    .map(piece -> workers.submit(() -> work.accept(piece)))
                    .toList();
            try {
                for (Future<?> piece : running) {
                    piece.get();
                }
            } catch (ExecutionException failed) {
                workers.shutdownNow();
                throw new IllegalStateException("a piece of the demo was refused", failed.getCause());
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the demo was interrupted", e);
            }
        }
    }

    /** The same for pieces that differ. */
    static void all(Runnable... pieces) {
        each(List.of(pieces), Runnable::run);
    }
}
