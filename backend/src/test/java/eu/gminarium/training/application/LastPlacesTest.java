package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.application.ApprovalRace.Start;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody wants the last places at once. The twin is {@link LastPlacesWithoutLockTest}. */
@MicronautTest(transactional = false) // Takes every connection, so it has its own.
@Order(1) // Begun last, it would run on alone.
class LastPlacesTest {

    private static final int PLACES = 50;

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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thousandApprovalsAtOnceFillFiftyPlacesAndTheWaitlistInOrder(long seed) throws InterruptedException {
        assertFilledInOrder(race.start(1_000, PLACES, seed));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void fiveThousandApprovalsAtOnceFillFiftyPlacesAndTheWaitlistInOrder(long seed) throws InterruptedException {
        assertFilledInOrder(race.start(5_000, PLACES, seed));
    }

    @Test
    void placesFreedAtOnceAreOfferedToTheFirstWhoWait() throws InterruptedException {
        Start start = race.start(20, 5, 1);
        race.run(start);
        List<Approved> inOrder = inOrderOfApproval(start);

        inOrder.subList(0, 2).parallelStream()
                .forEach(approved -> fixture.asOffice(
                        start.office(), () -> applications.withdraw(approved.id(), new Withdrawal(null, null))));

        assertThat(inOrder.subList(5, 8))
                .extracting(approved -> status(start, approved.id()))
                .containsExactly(ApplicationStatus.OFFERED, ApplicationStatus.OFFERED, ApplicationStatus.WAITLISTED);
    }

    private void assertFilledInOrder(Start start) throws InterruptedException {
        int people = start.endorsed().size();

        List<Throwable> failures = race.run(start);

        assertThat(failures).isEmpty();
        Session full = fixture.asCoordinator(
                start.office().partnership(), () -> sessions.get(start.session().id()));
        assertThat(full).extracting(Session::enrolled, Session::waitlisted).containsExactly(PLACES, people - PLACES);
        List<Approved> inOrder = inOrderOfApproval(start);
        assertThat(inOrder.stream().map(Approved::id)).doesNotHaveDuplicates().hasSize(people);
        assertThat(inOrder.subList(0, PLACES)).allMatch(found -> found.status() == ApplicationStatus.ENROLLED);
        assertThat(inOrder.subList(PLACES, people))
                .extracting(Approved::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, people - PLACES).boxed().toList());
    }

    private record Approved(
            ApplicationId id,
            ApplicationStatus status,
            @Nullable Integer position,
            Instant at) {}

    /** By the time that the log gives the approvals, which knows nothing of the numbers. */
    private List<Approved> inOrderOfApproval(Start start) {
        List<Approved> found = new ArrayList<>();
        fixture.query(
                start.office().partnership(),
                """
                SELECT a.id, a.status, s.at,
                       CASE WHEN a.status = 'WAITLISTED' THEN
                         CAST(rank() OVER (PARTITION BY a.status ORDER BY a.approval_number) AS integer) END
                  FROM training_application a JOIN application_step s ON s.application_id = a.id
                 WHERE a.session_id = ? AND s.to_status IN ('ENROLLED', 'WAITLISTED')
                """,
                row -> found.add(new Approved(
                        new ApplicationId(row.getObject(1, UUID.class)),
                        ApplicationStatus.valueOf(row.getString(2)),
                        row.getObject(4, Integer.class),
                        row.getObject(3, OffsetDateTime.class).toInstant())),
                start.session().id().value());
        return found.stream().sorted(Comparator.comparing(Approved::at)).toList();
    }

    private ApplicationStatus status(Start start, ApplicationId id) {
        return fixture.asOffice(start.office(), () -> lists.get(id)).status();
    }
}
