package eu.gminarium.survey.disclosure;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a form or a closing wave while a batch is on its way from the inbox to the responses. */
@ProgramTest
class MovingTest {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    Responses responses;

    @Inject
    TransactionOperations<Connection> transactions;

    private final CountDownLatch moved = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    Partnership partnership;
    Wave wave;
    Collector collector;
    List<UUID> sheets;

    @BeforeEach
    void fillABatch() {
        partnership = partnerships.create();
        surveys.office(partnership, "Tworóg", 1);
        wave = surveys.openWave(partnership, content("waiting"));
        collector = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst());
        sheets = Stream.generate(SurveyFixture::sheet).limit(Responses.BATCH).toList();
        sheets.forEach(this::send);
    }

    @Test
    void formSentAgainWhileItsBatchIsMovedCountsOnce() throws Exception {
        whileMoving(() -> send(sheets.getFirst()));

        assertThat(surveys.query(partnership, "SELECT id::text FROM response_inbox"))
                .isEmpty();
        assertThat(surveys.query(partnership, "SELECT id::text FROM response")).hasSize(Responses.BATCH);
    }

    @Test
    void waveThatClosesWhileABatchIsMovedKeepsNoKeyAndShufflesIt() throws Exception {
        send(sheet());
        whileMoving(() -> surveys.close(partnership, wave));

        assertThat(surveys.query(partnership, "SELECT id::text FROM used_sheet"))
                .isEmpty();
        assertThat(surveys.query(partnership, "SELECT DISTINCT xmin::text FROM response"))
                .hasSize(1);
        assertThat(surveys.query(partnership, "SELECT id::text FROM response")).hasSize(Responses.BATCH + 1);
    }

    /** Does the work while the batch is moved and not yet committed: it must wait for the mover. */
    private void whileMoving(Runnable work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> mover = threads.submit(this::move);
            moved.await();
            Future<?> other = threads.submit(work);
            try {
                awaitLock(other);
            } finally {
                finish.countDown();
            }
            mover.get();
            other.get();
        }
    }

    private Void move() {
        return Scopes.partnership(
                partnership,
                () -> transactions.executeWrite(status -> {
                    responses.moveBatch(collector.id().value());
                    moved.countDown();
                    finish.await();
                    return null;
                }));
    }

    private void awaitLock(Future<?> other) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (waiting() == 0 && !other.isDone()) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Sessions that wait for a lock held by a session that has written to this partnership's keys of sheets. */
    private int waiting() {
        return surveys.query(partnership, """
                        SELECT w.pid::text FROM pg_locks w
                         WHERE NOT w.granted AND EXISTS (
                               SELECT 1 FROM pg_locks h
                                WHERE h.pid = ANY(pg_blocking_pids(w.pid)) AND h.granted
                                  AND h.relation = 'used_sheet'::regclass AND h.mode = 'RowExclusiveLock')
                        """).size();
    }

    private void send(UUID sheet) {
        MovableClock.at(on(FIRST_DAY), () -> {
            publicSurveys.submit(collector.code(), sheet, SurveyFixture.answers("waiting", "4"));
            return true;
        });
    }
}
