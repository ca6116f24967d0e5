package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Role;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.Sessions;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long random sequences of steps, compared after each step with the plainest model: a list of places and a queue. */
@MicronautTest(transactional = false)
class RandomStepsTest {

    private static final int STEPS = 120;

    @Inject
    TrainingFixture fixture;

    @Inject
    Applications applications;

    @Inject
    ApplicationLists lists;

    @Inject
    Sessions sessions;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_110, 4_711})
    void placesAndWaitlistAreThoseOfTheModel(long seed) {
        Random random = new Random(seed);
        TestOffice office = fixture.office(fixture.partnership(), 1);
        Model model = new Model(office, fixture.session(office.partnership(), 3));
        for (int i = 0; i < STEPS; i++) {
            step(model, random);
            assertSame(model);
        }
    }

    private void step(Model model, Random random) {
        switch (random.nextInt(6)) {
            case 0, 1 -> putForward(model);
            case 2, 3 -> decide(model, random);
            case 4 -> withdraw(model, random);
            default -> changeCapacity(model, 1 + random.nextInt(6));
        }
    }

    private void putForward(Model model) {
        TestOffice office = model.office;
        var employee = fixture.employee(office);
        Application added = fixture.as(
                office,
                Role.HEAD,
                office.head(),
                () -> applications.submit(NewApplication.of(model.session.id(), employee)));
        model.endorsed.add(added.id());
    }

    private void decide(Model model, Random random) {
        if (model.endorsed.isEmpty()) {
            return;
        }
        ApplicationId id = model.endorsed.remove(random.nextInt(model.endorsed.size()));
        boolean granted = random.nextInt(5) > 0;
        fixture.as(
                model.office,
                Role.APPROVER,
                null,
                () -> applications.decide(id, granted ? Decision.yes() : Decision.no("No")));
        if (granted) {
            model.waiting.add(id);
            model.promote();
        }
    }

    private void withdraw(Model model, Random random) {
        List<ApplicationId> open = new ArrayList<>(model.enrolled);
        open.addAll(model.waiting);
        open.addAll(model.endorsed);
        if (open.isEmpty()) {
            return;
        }
        ApplicationId id = open.get(random.nextInt(open.size()));
        fixture.asOffice(model.office, () -> applications.withdraw(id, new Withdrawal(null, null)));
        model.enrolled.remove(id);
        model.waiting.remove(id);
        model.endorsed.remove(id);
        model.promote();
    }

    private void changeCapacity(Model model, int capacity) {
        boolean possible = capacity >= model.enrolled.size();
        boolean done = succeeds(() -> fixture.asCoordinator(
                model.office.partnership(),
                () -> sessions.change(model.session.id(), SessionChange.capacity(capacity))));
        assertThat(done).isEqualTo(possible);
        if (possible) {
            model.capacity = capacity;
            model.promote();
        }
    }

    private void assertSame(Model model) {
        Session session = fixture.asCoordinator(model.office.partnership(), () -> sessions.get(model.session.id()));
        assertThat(session)
                .extracting(Session::capacity, Session::enrolled, Session::waitlisted)
                .containsExactly(model.capacity, model.enrolled.size(), model.waiting.size());
        assertThat(with(model, ApplicationStatus.ENROLLED))
                .extracting(Application::id)
                .containsExactlyInAnyOrderElementsOf(model.enrolled);
        assertThat(with(model, ApplicationStatus.WAITLISTED))
                .allSatisfy(application -> assertThat(application.waitlistPosition())
                        .isEqualTo(model.waiting.indexOf(application.id()) + 1));
    }

    private List<Application> with(Model model, ApplicationStatus status) {
        ApplicationFilter filter = new ApplicationFilter(model.session.id(), status);
        return fixture.asOffice(model.office, () -> lists.list(filter, 500, 0));
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    /** What must be true, without a database. */
    private static final class Model {
        private final TestOffice office;
        private final Session session;
        private final List<ApplicationId> endorsed = new ArrayList<>();
        private final List<ApplicationId> enrolled = new ArrayList<>();
        private final List<ApplicationId> waiting = new ArrayList<>();
        private int capacity;

        Model(TestOffice office, Session session) {
            this.office = office;
            this.session = session;
            this.capacity = session.capacity();
        }

        void promote() {
            while (enrolled.size() < capacity && !waiting.isEmpty()) {
                enrolled.add(waiting.removeFirst());
            }
        }
    }
}
