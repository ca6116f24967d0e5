package eu.gminarium.mysteryclient.appeal;

import static eu.gminarium.mysteryclient.AuditFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AppealsUndecided;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.PreviewNotOver;
import eu.gminarium.mysteryclient.audit.ResultFixed;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One office with two calls in the preview, and another one beside it. */
@ProgramTest
class AppealTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    CallEntry entry;

    @Inject
    Calls calls;

    @Inject
    Appeals appeals;

    @Inject
    OfficeResults results;

    @Inject
    ActivityLog log;

    private Partnership partnership;
    private OfficeId office;
    private OfficeId other;
    private AuditId audit;
    private CallId call;

    @BeforeEach
    void preview() {
        partnership = partnerships.create();
        office = asCoordinator(() -> fixture.office(1));
        other = asCoordinator(() -> fixture.office(2));
        audit = asCoordinator(() -> fixture.running(1).id());
        call = asCoordinator(this::enter).getFirst();
        asCoordinator(() -> fixture.inPreview(audit));
    }

    private List<CallId> enter() {
        var auditor = fixture.contractor("Contractor");
        return entry.enter(
                audit,
                List.of(
                        fixture.scored(audit, office, auditor, array(scores(0, 1, 5))),
                        fixture.scored(audit, office, auditor, array(scores(1, 1, 5))),
                        fixture.scored(audit, other, auditor, array(scores(1, 0, 1)))));
    }

    @Test
    void upheldAppealCorrectsTheScoreAndIsWrittenDown() {
        double before = index();
        Appeal filed = file("greeting");
        assertThat(filed.scoreBefore()).isZero();
        assertThat(asCoordinator(() -> appeals.list(audit))).hasSize(1);

        Appeal upheld = asCoordinator(() -> appeals.uphold(filed.id(), 1, "The recording shows it.", filed.version()));

        assertThat(upheld.status()).isEqualTo(AppealStatus.UPHELD);
        assertThat(upheld.scoreAfter()).isEqualTo(1);
        assertThat(before).isEqualTo(100.0 * 7 / 8);
        assertThat(index()).isEqualTo(100.0);
        assertThat(asCoordinator(() -> log.of(filed.id().value())))
                .extracting(ActivityLog.Entry::action)
                .containsExactly("filed", "decided");
        assertThat(asOffice(() -> appeals.get(filed.id())).decisionReason()).isEqualTo("The recording shows it.");
    }

    @Test
    void rejectedAppealLeavesTheScoreAndCannotBeFiledOrDecidedAgain() {
        Appeal filed = file("greeting");
        assertThatThrownBy(() -> file("greeting")).isInstanceOf(AppealExists.class);

        asCoordinator(() -> appeals.reject(filed.id(), "Nobody greeted.", filed.version()));

        assertThat(index()).isEqualTo(100.0 * 7 / 8);
        assertThatThrownBy(() -> asCoordinator(() -> appeals.reject(filed.id(), "Again.", filed.version())))
                .isInstanceOf(AppealDecided.class);
        assertThatThrownBy(() -> file("greeting")).isInstanceOf(AppealExists.class);
    }

    @Test
    void ofTwoDecisionsAtOnceOneCounts() throws Exception {
        Appeal filed = file("greeting");
        var both = new CyclicBarrier(2);
        List<Callable<Appeal>> decisions = List.of(
                () -> asCoordinator(() -> appeals.uphold(filed.id(), 1, "The recording shows it.", filed.version())),
                () -> asCoordinator(() -> appeals.reject(filed.id(), "Nobody greeted.", filed.version())));
        List<AppealStatus> done = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Appeal>> futures = decisions.stream()
                    .map(decision -> threads.submit(() -> {
                        both.await();
                        return decision.call();
                    }))
                    .toList();
            for (Future<Appeal> future : futures) {
                try {
                    done.add(future.get().status());
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOfAny(AppealDecided.class, StaleVersion.class);
                }
            }
        }

        assertThat(done)
                .singleElement()
                .isEqualTo(asOffice(() -> appeals.get(filed.id())).status());
        assertThat(index()).isEqualTo(done.getFirst() == AppealStatus.UPHELD ? 100.0 : 100.0 * 7 / 8);
    }

    @Test
    void valueThatTheCriterionCannotHaveOrHasAlreadyIsRefused() {
        Appeal filed = file("greeting");

        for (int value : List.of(0, 5)) {
            assertThatThrownBy(() -> asCoordinator(() -> appeals.uphold(filed.id(), value, "So.", filed.version())))
                    .isInstanceOf(InvalidField.class);
        }
    }

    @Test
    void officeAppealsOnlyItsOwnCallsAndOnlyUntilTheLastDay() {
        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.OFFICE_COORDINATOR,
                        other,
                        () -> appeals.file(new NewAppeal(call, "greeting", "Not so."))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixtureAfterPreview(() -> file("greeting"))).isInstanceOf(AppealsClosed.class);
    }

    @Test
    void releaseWaitsForTheLastDayAndForEveryDecision() {
        assertThatThrownBy(() -> release()).isInstanceOf(PreviewNotOver.class);
        Appeal filed = file("greeting");
        assertThatThrownBy(() -> fixtureAfterPreview(this::release))
                .isInstanceOfSatisfying(
                        AppealsUndecided.class,
                        refused -> assertThat(refused.details()).containsEntry("appeals", 1L));

        asCoordinator(() -> appeals.reject(filed.id(), "Nobody greeted.", filed.version()));
        assertThat(fixtureAfterPreview(this::release)).isEqualTo(AuditStatus.RELEASED);
    }

    @Test
    void coordinatorChangesNoScoreBesideAppeals() {
        assertThatThrownBy(() -> asCoordinator(() -> calls.change(
                        call,
                        CallChange.scores(
                                scores(1, 1, 1), calls.get(call).call().version()))))
                .isInstanceOf(ResultFixed.class);
    }

    private AuditStatus release() {
        return asCoordinator(() -> fixture.move(audit, AuditStatus.RELEASED)).status();
    }

    private Appeal file(String criterion) {
        return asOffice(() -> appeals.file(new NewAppeal(call, criterion, "We did greet.")));
    }

    private double index() {
        Double index = asOffice(() -> results.of(audit, office)).index();
        return index == null ? Double.NaN : index;
    }

    private <T> T fixtureAfterPreview(Supplier<T> work) {
        return asCoordinator(() -> fixture.afterPreview(audit, work));
    }

    private <T> T asOffice(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, work);
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    private static Score[] array(List<Score> scores) {
        return scores.toArray(Score[]::new);
    }
}
