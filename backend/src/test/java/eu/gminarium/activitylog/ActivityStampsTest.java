package eu.gminarium.activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class ActivityStampsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    ActivityStamps stamps;

    @Inject
    ActivityLog log;

    @Inject
    TransactionOperations<Connection> transactions;

    private Partnership partnership;

    @BeforeEach
    void partnership() {
        partnership = partnerships.create();
    }

    @Test
    void stampHoldsUntilSomethingIsWrittenDown() {
        ActivityStamp stamp = in(stamps::now);

        assertThat(in(() -> stamps.unchanged(stamp))).isTrue();
        in(this::change);
        assertThat(in(() -> stamps.unchanged(stamp))).isFalse();
    }

    @Test
    void changesOfAnotherPartnershipDoNotMatter() {
        ActivityStamp stamp = in(stamps::now);
        Partnership other = partnerships.create();
        partnerships.asCoordinator(other, this::change);

        assertThat(in(() -> stamps.unchanged(stamp))).isTrue();
    }

    /** The twin: a stamp that counts from its own moment misses the change, whose row is older. */
    @Test
    void changeThatWasUnderWayIsNoticedOnceItIsCommitted() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch stamped = new CountDownLatch(1);
        ActivityStamp stamp;
        ActivityStamp careless;
        try (var others = Executors.newSingleThreadExecutor()) {
            var change = others.submit(() -> in(() -> transactions.executeWrite(status -> {
                log.record("changed", "thing", Ids.random(), Map.of());
                written.countDown();
                await(stamped);
                return true;
            })));
            written.await();
            stamp = in(stamps::now);
            careless = new ActivityStamp(Ids.firstOf(System.currentTimeMillis() + 1), 0, 0);
            stamped.countDown();
            change.get();
        }

        assertThat(in(() -> stamps.unchanged(stamp))).isFalse();
        assertThat(in(() -> stamps.unchanged(careless))).isTrue();
    }

    /** What one transaction saw of its own and gave up, another makes the same number of: the keys tell them apart. */
    @Test
    void givenUpChangeIsNotTakenForAnother() {
        ActivityStamp[] own = new ActivityStamp[1];
        in(() -> transactions.executeWrite(status -> {
            log.record("changed", "thing", Ids.random(), Map.of());
            own[0] = stamps.now();
            status.setRollbackOnly();
            return true;
        }));
        in(this::change);

        assertThat(in(() -> stamps.unchanged(own[0]))).isFalse();
        assertThat(in(stamps::now).rows()).isEqualTo(own[0].rows());
    }

    private boolean change() {
        return transactions.executeWrite(status -> {
            log.record("changed", "thing", Ids.random(), Map.of());
            return true;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T in(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
