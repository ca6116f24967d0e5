package eu.gminarium.ui.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many actions took. */
final class Laps {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    /** The same action, timed. */
    Crowd.Action timed(Crowd.Action action) {
        return new Crowd.Action() {
            @Override
            public void act() throws Exception {
                long start = System.nanoTime();
                action.act();
                nanos.add(System.nanoTime() - start);
            }

            @Override
            public void close() throws Exception {
                action.close();
            }
        };
    }

    /**
     * @param share of the actions, 0..1
     * @return milliseconds within which that share was done
     */
    double within(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    @Override
    public String toString() {
        long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
        return String.format(
                Locale.ROOT,
                "%,6d times, median %6.1f ms, p95 %6.1f ms, longest %6.1f ms",
                all.length,
                within(0.5),
                within(0.95),
                Arrays.stream(all).max().orElse(0) / 1e6);
    }
}
