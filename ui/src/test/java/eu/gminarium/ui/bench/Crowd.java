package eu.gminarium.ui.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same side by side for some seconds, each member on a connection of its own. */
final class Crowd {

    private final int members;

    Crowd(int members) {
        this.members = members;
    }

    /** Opens a member's connection. */
    interface Member {
        Action join(int number) throws Exception;
    }

    /** One thing done and acknowledged; what is not acknowledged throws. */
    interface Action extends AutoCloseable {
        void act() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /**
     * What all did together.
     *
     * @param count acknowledged
     */
    record Work(long count, double seconds) {

        static final Work NONE = new Work(0, 0);

        double perSecond() {
            return count / seconds;
        }

        Work plus(Work other) {
            return new Work(count + other.count, seconds + other.seconds);
        }
    }

    Work work(Duration time, Member member) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<Long>> counts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(members)) {
            for (int i = 0; i < members; i++) {
                int number = i;
                counts.add(threads.submit(() -> actUntil(end, member, number)));
            }
        }
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        return new Work(sum, (System.nanoTime() - start) / 1e9);
    }

    private static long actUntil(long end, Member member, int number) throws Exception {
        long count = 0;
        try (Action action = member.join(number)) {
            while (System.nanoTime() < end) {
                action.act();
                count++;
            }
        }
        return count;
    }
}
