package eu.gminarium.training.application;

import eu.gminarium.security.Role;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Endorsed applications for the few places of a session, approved by two hundred threads at once. */
@Singleton
final class ApprovalRace {

    private static final int THREADS = 200;

    private final TrainingFixture fixture;
    private final Applications applications;

    ApprovalRace(TrainingFixture fixture, Applications applications) {
        this.fixture = fixture;
        this.applications = applications;
    }

    /** An office whose head has put everybody forward; the applications are shuffled by the seed. */
    Start start(int people, int capacity, long seed) {
        Partnership partnership = fixture.partnership();
        TestOffice office = fixture.office(partnership, 1);
        Session session = fixture.session(partnership, capacity);
        List<ApplicationId> endorsed = new ArrayList<>(fixture.endorsed(office, session.id(), people));
        Collections.shuffle(endorsed, new Random(seed));
        return new Start(office, session, List.copyOf(endorsed));
    }

    /** Approves all at once and answers what refused, if anything did. */
    List<Throwable> run(Start start) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Application>> approvals = start.endorsed().stream()
                    .map(id -> threads.submit(() -> {
                        go.await();
                        return fixture.as(
                                start.office(), Role.APPROVER, null, () -> applications.decide(id, Decision.yes()));
                    }))
                    .toList();
            go.countDown();
            for (Future<Application> approval : approvals) {
                try {
                    approval.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }

    /** Where the race begins. */
    record Start(TestOffice office, Session session, List<ApplicationId> endorsed) {}
}
