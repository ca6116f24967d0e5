package eu.gminarium.training.certificate;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.HeldSession;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Ten people issue the certificates of the same thirty at once. */
@Singleton
final class IssueRace {

    static final int PEOPLE = 30;
    static final int ISSUERS = 10;

    private final TrainingFixture fixture;
    private final HeldSession held;
    private final Certificates certificates;

    IssueRace(TrainingFixture fixture, HeldSession held, Certificates certificates) {
        this.fixture = fixture;
        this.held = held;
        this.certificates = certificates;
    }

    Start start() {
        Partnership partnership = fixture.partnership();
        Session session = held.attended(fixture.office(partnership, 1), PEOPLE);
        List<ApplicationId> people = held.enrolled(partnership, session).stream()
                .map(Application::id)
                .toList();
        return new Start(partnership, session, people);
    }

    /** Issues, and answers what refused, if anything did. */
    List<Throwable> run(Start start) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(ISSUERS)) {
            List<Future<List<Certificate>>> issues = IntStream.range(0, ISSUERS)
                    .mapToObj(i -> threads.submit(() -> {
                        go.await();
                        return fixture.asCoordinator(
                                start.partnership(),
                                () -> certificates.issue(start.session().id(), start.people()));
                    }))
                    .toList();
            go.countDown();
            for (Future<List<Certificate>> issue : issues) {
                try {
                    issue.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }

    List<Certificate> issued(Start start) {
        return fixture.asCoordinator(
                start.partnership(), () -> certificates.of(start.session().id()));
    }

    /** Where the race begins. */
    record Start(Partnership partnership, Session session, List<ApplicationId> people) {}
}
