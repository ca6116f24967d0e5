package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.application.ApprovalRace.Start;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LastPlacesTest {

    @Inject
    ApprovalRace race;

    @Inject
    TrainingFixture fixture;

    @Inject
    Applications applications;

    @Inject
    ApplicationLists lists;

    @Inject
    Sessions sessions;

    @Test
    void twoHundredApprovalsAtOnceFillFivePlacesAndTheWaitlistInOrder() throws InterruptedException {
        Start start = race.start();

        List<Throwable> failures = race.run(start);

        assertThat(failures).isEmpty();
        List<Application> inOrder = inOrderOfApproval(start);
        assertThat(inOrder.subList(0, 5)).allMatch(found -> found.status() == ApplicationStatus.ENROLLED);
        assertThat(inOrder.subList(5, 200))
                .extracting(Application::waitlistPosition)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 195).boxed().toList());
        Session full = fixture.asCoordinator(
                start.office().partnership(), () -> sessions.get(start.session().id()));
        assertThat(full).extracting(Session::enrolled, Session::waitlisted).containsExactly(5, 195);

        withdrawTwoAtOnce(start, inOrder);

        assertThat(inOrder.subList(5, 8))
                .extracting(application -> status(start, application.id()))
                .containsExactly(ApplicationStatus.ENROLLED, ApplicationStatus.ENROLLED, ApplicationStatus.WAITLISTED);
    }

    /** By the time that the log gives the approvals, which knows nothing of the numbers. */
    private List<Application> inOrderOfApproval(Start start) {
        return fixture.asOffice(
                start.office(),
                () -> start.endorsed().stream()
                        .sorted(Comparator.comparing(
                                id -> lists.steps(id).getLast().at()))
                        .map(lists::get)
                        .toList());
    }

    private void withdrawTwoAtOnce(Start start, List<Application> inOrder) {
        inOrder.subList(0, 2).parallelStream()
                .forEach(application -> fixture.asOffice(
                        start.office(), () -> applications.withdraw(application.id(), new Withdrawal(null, null))));
    }

    private ApplicationStatus status(Start start, ApplicationId id) {
        return fixture.asOffice(start.office(), () -> lists.get(id)).status();
    }
}
