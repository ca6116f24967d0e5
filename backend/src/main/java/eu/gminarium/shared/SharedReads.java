package eu.gminarium.shared;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets all who ask for the same at the same time share one read. A read serves only those who had asked before it began, so nobody
 * is told what was true before his question: unlike a cache it is never stale, whoever changes what is read.
 *
 * @param <K> what is asked for
 * @param <V> what is read
 */
public final class SharedReads<K, V> {

    private final Map<K, Turn<V>> newest = new ConcurrentHashMap<>();

    /** One read. Who asks after it has begun waits for the next. */
    private static final class Turn<V> {
        final CompletableFuture<V> result = new CompletableFuture<>();

        @Nullable
        Turn<V> before;

        boolean begun;

        /** Waits until the turn is over, whatever came of it. */
        void await() {
            result.handle((value, failure) -> true).join();
        }

        void read(Supplier<V> read) {
            try {
                result.complete(read.get());
            } catch (Throwable failure) {
                // Whatever it is, also what no signature names: those who wait must not wait for ever.
                result.completeExceptionally(failure);
            }
        }
    }

    /** What the read gives, which somebody else may have done; it throws what the read throws. */
    public V get(K key, Supplier<V> read) {
        Turn<V> own = new Turn<>();
        Turn<V> turn = newest.compute(key, (same, last) -> {
            if (last != null && !last.begun) {
                return last;
            }
            own.before = last;
            return own;
        });
        if (turn == own) {
            lead(key, own, read);
        }
        return result(turn);
    }

    private void lead(K key, Turn<V> own, Supplier<V> read) {
        if (own.before != null) {
            own.before.await();
            own.before = null;
        }
        newest.computeIfPresent(key, (same, last) -> {
            own.begun = true;
            return last;
        });
        try {
            own.read(read);
        } finally {
            newest.remove(key, own);
        }
    }

    private static <V> V result(Turn<V> turn) {
        try {
            return turn.result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }
}
