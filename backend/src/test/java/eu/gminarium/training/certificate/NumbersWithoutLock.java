package eu.gminarium.training.certificate;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;

/**
 * The lock switched off: reads the last number as anybody may. The first two who read wait for each other, so that the
 * race which the lock prevents happens in every run.
 */
@Singleton
@Replaces(CertificateNumbers.class)
@Requires(property = NumbersWithoutLock.SWITCH, value = "off")
class NumbersWithoutLock extends CertificateNumbers {

    /** Only the twin of the race test sets this to off. */
    static final String SWITCH = "gminarium.test.number-lock";

    private final CounterRepository repository;
    private volatile CountDownLatch together = new CountDownLatch(0);

    NumbersWithoutLock(CounterRepository repository) {
        super(repository);
        this.repository = repository;
    }

    /** Lets the next readers go on only when there are two of them. */
    void gather() {
        together = new CountDownLatch(2);
    }

    @Override
    int lock(int year) {
        int last = repository.findByYear(year).map(CounterRow::lastNumber).orElse(0);
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return last;
    }
}
