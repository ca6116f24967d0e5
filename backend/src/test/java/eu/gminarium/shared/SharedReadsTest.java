package eu.gminarium.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SharedReadsTest {

    private static final int READERS = 8;
    private static final int TIMES = 5_000;

    private final SharedReads<String, Integer> reads = new SharedReads<>();
    private final AtomicInteger truth = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    private interface Reads {
        int get(Supplier<Integer> read);
    }

    @Test
    void whoAsksDuringAReadIsToldWhatIsTrueAfterwards() throws Exception {
        assertThat(askedDuringAReadAfterAChange(read -> reads.get("wave", read)))
                .isEqualTo(1);
    }

    /** The twin of the test above: joining a read that has begun tells what was true before. */
    @Test
    void joiningAReadThatHasBegunWouldTellWhatIsNoLongerTrue() throws Exception {
        Map<String, CompletableFuture<Integer>> running = new ConcurrentHashMap<>();
        Reads hasty = read -> {
            CompletableFuture<Integer> own = new CompletableFuture<>();
            CompletableFuture<Integer> first = running.putIfAbsent("wave", own);
            if (first != null) {
                return first.join();
            }
            own.complete(read.get());
            return own.join();
        };

        assertThat(askedDuringAReadAfterAChange(hasty)).isZero();
    }

    @Test
    void nobodyIsEverToldWhatWasTrueBeforeTheQuestion() throws Exception {
        List<Future<Boolean>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(this::asksAndChangesManyTimes));
            }
        }
        for (Future<Boolean> reader : readers) {
            assertThat(reader.get()).isTrue();
        }
        assertThat(done).hasValueLessThanOrEqualTo(READERS * TIMES);
    }

    @Test
    void failureIsToldAndNotKept() {
        assertThatThrownBy(() -> reads.get("wave", () -> {
                    throw new IllegalStateException("busy");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("busy");
        assertThat(reads.get("wave", this::read)).isZero();
    }

    private boolean asksAndChangesManyTimes() {
        boolean fresh = true;
        for (int i = 0; i < TIMES; i++) {
            int before = truth.incrementAndGet();
            fresh &= reads.get("wave", this::read) >= before;
        }
        return fresh;
    }

    private int read() {
        done.incrementAndGet();
        return truth.get();
    }

    /** What somebody is told who asks after a change, while a read is on its way that began before. */
    private int askedDuringAReadAfterAChange(Reads shared) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            threads.submit(() -> shared.get(() -> {
                int old = truth.get();
                begun.countDown();
                awaitQuietly(changed);
                return old;
            }));
            begun.await();
            truth.set(1);
            Thread asker = Thread.currentThread();
            threads.submit(() -> {
                awaitWaiting(asker);
                changed.countDown();
            });
            return shared.get(truth::get);
        }
    }

    /** Until the thread waits for somebody. */
    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
