package eu.gminarium.training.certificate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.HeldSession;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.certificate.Certificate;
import eu.gminarium.training.certificate.CertificatePapers;
import eu.gminarium.training.certificate.Certificates;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ProgramTest
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BatchesTest {

    private static final Logger LOG = LoggerFactory.getLogger(BatchesTest.class);
    private static final int MANY = 500;
    private static final int FEW = 12;

    @Inject
    TrainingFixture fixture;

    @Inject
    HeldSession held;

    @Inject
    Batches batches;

    @Inject
    Certificates certificates;

    @Inject
    CertificatePapers papers;

    private Partnership partnership;
    private TestOffice office;

    @BeforeEach
    void found() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
    }

    @Test
    void fiveHundredAreIssuedInOneGoAndTheProgressIsSeen() {
        SessionId session = held.attended(office, MANY).id();
        long start = System.nanoTime();

        Batch begun = fixture.asCoordinator(partnership, () -> batches.start(session));
        Set<Integer> seen = new TreeSet<>();
        Batch end = await(session, batch -> {
            seen.add(batch.done());
            return !batch.running();
        });
        long issued = System.nanoTime();

        // Tests show nothing below a warning.
        LOG.warn("{} certificates issued in {} ms, seen at {}", MANY, (issued - start) / 1_000_000, seen);
        assertThat(begun.total()).isEqualTo(MANY);
        assertThat(end).extracting(Batch::status, Batch::done).containsExactly(BatchStatus.DONE, MANY);
        assertThat(seen).anyMatch(done -> done > 0 && done < MANY);
        assertThat(issued(session))
                .hasSize(MANY)
                .last()
                .extracting(Certificate::number)
                .asString()
                .startsWith(MANY + "/");
    }

    @Test
    void allOfASessionAreSetAsOneFile() {
        assertThat(PdfReading.of(setAsOne(FEW)).pages()).isEqualTo(FEW);
    }

    @Test
    @Tag("long")
    void fiveHundredAreSetAsOneFile() {
        assertThat(PdfReading.of(setAsOne(MANY)).pages()).isEqualTo(MANY);
    }

    private byte[] setAsOne(int people) {
        SessionId session = held.attended(office, people).id();
        fixture.asCoordinator(partnership, () -> batches.start(session));
        await(session, batch -> !batch.running());
        long start = System.nanoTime();
        byte[] pdf = fixture.asCoordinator(partnership, () -> papers.pdf(session));
        LOG.warn(
                "{} certificates set as one PDF of {} KB in {} ms",
                people,
                pdf.length / 1024,
                (System.nanoTime() - start) / 1_000_000);
        return pdf;
    }

    @Test
    void cancelledOneStopsAndASecondDoesTheRest() {
        SessionId session = held.attended(office, MANY).id();
        fixture.asCoordinator(partnership, () -> batches.start(session));
        await(session, batch -> batch.done() > 0);

        Batch cancelled = fixture.asCoordinator(partnership, () -> batches.cancel(session));
        int before = issued(session).size();
        fixture.asCoordinator(partnership, () -> batches.start(session));
        Batch second = await(session, batch -> !batch.running());

        assertThat(cancelled.status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(before).isBetween(1, MANY - 1);
        assertThat(second.total()).isLessThan(MANY);
        assertThat(issued(session))
                .extracting(Certificate::application)
                .hasSize(MANY)
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyOneRunsAtATime() {
        SessionId session = held.attended(office, 1).id();
        running(session, Instant.now());

        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> batches.start(session)))
                .isInstanceOf(BatchRunning.class);
    }

    @Test
    void oneThatWasInterruptedIsSaidToBeAndBegunAgain() {
        SessionId session = held.attended(office, 1).id();
        running(session, Instant.now().minusSeconds(600));

        assertThat(latest(session).status()).isEqualTo(BatchStatus.INTERRUPTED);
        fixture.asCoordinator(partnership, () -> batches.start(session));

        assertThat(await(session, batch -> !batch.running()).status()).isEqualTo(BatchStatus.DONE);
        assertThat(issued(session)).hasSize(1);
    }

    @Test
    void nobodyReadyMeansNothingToIssue() {
        SessionId session = held.held(office, 2, "EXCUSED").id();

        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> batches.start(session)))
                .isInstanceOf(NobodyReady.class);
    }

    @Test
    void officesStartNone() {
        SessionId session = held.attended(office, 1).id();

        assertThatThrownBy(() -> fixture.asOffice(office, () -> batches.start(session)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    /** A row of a program that was, or is, at work elsewhere. */
    private void running(SessionId session, Instant moved) {
        fixture.execute(
                partnership,
                "INSERT INTO certificate_batch (id, session_id, total, done, status, started_at, moved_at)"
                        + " VALUES (gen_random_uuid(), ?, 5, 2, 'RUNNING', now(), CAST(? AS timestamptz))",
                session.value(),
                moved.toString());
    }

    private Batch await(SessionId session, Predicate<Batch> until) {
        Batch batch = latest(session);
        while (!until.test(batch)) {
            Thread.onSpinWait();
            batch = latest(session);
        }
        return batch;
    }

    private Batch latest(SessionId session) {
        return fixture.asCoordinator(partnership, () -> batches.latest(session)).orElseThrow();
    }

    private List<Certificate> issued(SessionId session) {
        return fixture.asCoordinator(partnership, () -> certificates.of(session));
    }
}
