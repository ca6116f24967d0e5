package eu.gminarium.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.OtherProcess;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The last places again, over HTTP and in two processes that share nothing but the database. */
@Tag("long")
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.port", value = "-1")
class TwoProcessesTest {

    private static final int PEOPLE = 1_000;
    private static final int PLACES = 50;
    private static final int THREADS = 200;
    private static final String PASSWORD = "correct horse battery";

    @Inject
    PostgresServer database;

    @Inject
    TrainingFixture fixture;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Test
    void neverGiveOutOnePlaceTooMany() throws Exception {
        Partnership partnership = fixture.partnership();
        TestOffice office = fixture.office(partnership, 1);
        SessionId session = fixture.session(partnership, PLACES).id();
        List<ApplicationId> endorsed = new ArrayList<>(fixture.endorsed(office, session, PEOPLE));
        Collections.shuffle(endorsed, new Random(1));
        String approver = approver(partnership, office);

        try (OtherProcess one = OtherProcess.start(database);
                OtherProcess other = OtherProcess.start(database)) {
            List<Api> doors = List.of(
                    Api.signedIn(one.ready().address(), approver, PASSWORD),
                    Api.signedIn(other.ready().address(), approver, PASSWORD));
            assertThat(approve(partnership, endorsed, doors)).containsOnly(201);
        }

        assertThat(numbers(partnership, session, "ENROLLED"))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, PLACES).boxed().toList());
        assertThat(numbers(partnership, session, "WAITLISTED"))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(PLACES + 1L, PEOPLE).boxed().toList());
    }

    private static List<Integer> approve(Partnership partnership, List<ApplicationId> endorsed, List<Api> doors)
            throws InterruptedException, ExecutionException {
        CountDownLatch go = new CountDownLatch(1);
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> approvals = new ArrayList<>();
            for (int i = 0; i < endorsed.size(); i++) {
                Api door = doors.get(i % doors.size());
                String path = "/api/v1/partnerships/" + partnership.slug() + "/applications/"
                        + endorsed.get(i).value() + "/approvals";
                approvals.add(threads.submit(() -> {
                    go.await();
                    return door.post(path, Map.of()).status();
                }));
            }
            go.countDown();
            for (Future<Integer> approval : approvals) {
                answers.add(approval.get());
            }
        }
        return answers;
    }

    private String approver(Partnership partnership, TestOffice office) {
        String name = Ids.random() + "@two.example";
        Account account = accounts.create(new NewAccount(name, "The mayor", "en", false, false));
        accounts.setPassword(account.id(), PASSWORD);
        memberships.put(account.id(), partnership.id(), null, List.of(new Grant(Role.APPROVER, office.id())));
        return name;
    }

    private List<Long> numbers(Partnership partnership, SessionId session, String status) {
        List<Long> numbers = new ArrayList<>();
        fixture.query(
                partnership,
                "SELECT approval_number FROM training_application WHERE session_id = ? AND status = ? ORDER BY 1",
                row -> numbers.add(row.getLong(1)),
                session.value(),
                status);
        return numbers;
    }
}
