package eu.gminarium.mysteryclient.call;

import static eu.gminarium.mysteryclient.AuditFixture.noon;
import static eu.gminarium.mysteryclient.AuditFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.AuditFixture.SignedIn;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.OwnOffice;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ProgramTest
class CallScoringTest {

    private static final int ROUNDS = 5;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Calls calls;

    @Inject
    CallEntry entry;

    @Inject
    ActivityLog log;

    @Test
    void indexWeighsCriteriaAndLeavesOutWhatDidNotApply() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));

            assertThat(scored(call, 1, 0, 3).index()).isEqualTo(100.0 * (1 + 0 + 0.5) / 4);
            assertThat(scored(call, 1, null, 3).index()).isEqualTo(100.0 * (1 + 0.5) / 2);
            assertThat(scored(call, null, null, null).index()).isNull();
        });
    }

    @Test
    void auditorScoresAssignedCallButNotOnceCallsAreOver() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            AuditId audit = fixture.running(1).id();
            Call call = planned(audit, auditor.id());

            CallDetail made = auditor.does(
                    () -> calls.change(call.id(), CallChange.made(noon(), 90, scores(1, 1, 5), call.version())));
            assertThat(made.call().status()).isEqualTo(CallStatus.SCORED);
            assertThat(made.attempts()).extracting(Attempt::outcome).containsExactly(AttemptOutcome.ANSWERED);

            fixture.inReview(audit);
            CallChange late = CallChange.scores(scores(0, 0, 1), made.call().version());
            assertThatThrownBy(() -> auditor.does(() -> calls.change(call.id(), late)))
                    .isInstanceOf(AuditNotRunning.class);
        });
    }

    @Test
    void ownOfficeIsRefusedWhereverTheCallComesFrom() {
        inPartnership(partnership -> {
            OfficeId workplace = fixture.office(7);
            SignedIn employee = fixture.auditor(partnership, workplace);
            AuditorId conflicted = fixture.contractor("Contractor", workplace);
            AuditId audit = fixture.running(1).id();
            ScenarioId scenario = fixture.scenario(audit);

            for (AuditorId auditor : List.of(employee.id(), conflicted)) {
                assertThatThrownBy(() -> calls.plan(new NewCall(audit, workplace, scenario, auditor, null)))
                        .isInstanceOf(OwnOffice.class);
                assertThatThrownBy(() -> entry.enter(audit, List.of(entered(audit, workplace, auditor))))
                        .isInstanceOf(OwnOffice.class);
            }
        });
    }

    @Test
    void correctionIsWrittenDownWithTheOldScore() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));
            scored(call, 1, 1, 5);
            Call corrected = scored(call, 0, 1, null);

            Map<String, Object> details =
                    log.of(corrected.id().value()).getLast().details();
            assertThat(details)
                    .containsEntry(
                            "scores",
                            Map.of("greeting", Map.of("from", 1, "to", 0), "clarity", Map.of("from", 5, "to", "N/A")));
        });
    }

    @Test
    void staleVersionIsRefused() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));
            scored(call, 1, 1, 5);

            assertThatThrownBy(() -> calls.change(call.id(), CallChange.scores(scores(0, 0, 1), call.version())))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void scoresOutOfRangeMissingOrUnknownAreRefused() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));

            for (List<Score> wrong : List.of(
                    scores(2, 1, 5),
                    scores(1, 1, 0),
                    scores(1, 1, 6),
                    scores(1, 1, 5).subList(0, 2),
                    List.of(new Score("speed", 1)))) {
                assertThatThrownBy(() -> calls.change(call.id(), CallChange.made(noon(), 60, wrong, call.version())))
                        .isInstanceOf(InvalidField.class);
            }
            assertThat(calls.get(call.id()).scores()).isEmpty();
        });
    }

    @Test
    void callOutsideTheAuditsDaysIsRefused() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));
            CallChange late = CallChange.made(noon().plus(Duration.ofDays(60)), 60, scores(1, 1, 5), call.version());

            assertThatThrownBy(() -> calls.change(call.id(), late)).isInstanceOf(InvalidField.class);
        });
    }

    @Test
    void unansweredCallLeavesTheResultAfterTheLastAttempt() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));

            Call once = calls.attempt(call.id(), new Attempt(noon(), AttemptOutcome.BUSY))
                    .call();
            assertThat(once.status()).isEqualTo(CallStatus.PLANNED);
            Call twice = calls.attempt(call.id(), new Attempt(noon(), AttemptOutcome.NO_ANSWER))
                    .call();
            assertThat(twice.reason()).isEqualTo(ExclusionReason.UNANSWERED);
            assertThatThrownBy(() -> calls.attempt(call.id(), new Attempt(noon(), AttemptOutcome.BUSY)))
                    .isInstanceOf(CallNotOpen.class);
        });
    }

    /** The last attempt ends the call, also if it is written down at the same moment as the one before. */
    @Test
    void attemptsAtTheSameMomentEndTheCall() throws Exception {
        Partnership partnership = partnerships.create();
        var together = new CyclicBarrier(2);
        AuditId audit =
                partnerships.asCoordinator(partnership, () -> fixture.running(1).id());
        OfficeId office = partnerships.asCoordinator(partnership, () -> fixture.office(1));
        AuditorId auditor = partnerships.asCoordinator(partnership, () -> fixture.contractor("Contractor"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                CallId call = partnerships.asCoordinator(
                        partnership,
                        () -> calls.plan(new NewCall(audit, office, fixture.scenario(audit), auditor, null))
                                .call()
                                .id());
                Callable<CallDetail> attempt = () -> {
                    together.await();
                    return partnerships.asCoordinator(
                            partnership, () -> calls.attempt(call, new Attempt(noon(), AttemptOutcome.BUSY)));
                };
                for (Future<CallDetail> made : threads.invokeAll(List.of(attempt, attempt))) {
                    made.get();
                }
                assertThat(partnerships
                                .asCoordinator(partnership, () -> calls.get(call))
                                .call()
                                .reason())
                        .isEqualTo(ExclusionReason.UNANSWERED);
            }
        }
    }

    @Test
    void whatIsStillToComeOrOutsideTheAuditWasNotMade() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));
            ScoredCall sheet = entered(call.audit(), call.office(), call.auditor());
            Instant hourBefore = noon().minus(Duration.ofHours(1));

            assertThat(refused(() -> calls.attempt(
                            call.id(), new Attempt(noon().minus(Duration.ofDays(1)), AttemptOutcome.BUSY))))
                    .isEqualTo("at");
            MovableClock.at(hourBefore, () -> {
                assertThat(refused(() -> calls.attempt(call.id(), new Attempt(noon(), AttemptOutcome.BUSY))))
                        .isEqualTo("at");
                assertThat(refused(() -> scored(call, 1, 1, 5))).isEqualTo("calledAt");
                assertThat(refused(() -> entry.enter(call.audit(), List.of(sheet))))
                        .isEqualTo("calls[0].calledAt");
                return calls.attempt(call.id(), new Attempt(hourBefore, AttemptOutcome.BUSY));
            });
        });
    }

    @Test
    void scoredSheetHasNoRecognitionAndNoLaterAttempt() {
        inPartnership(partnership -> {
            AuditId audit = fixture.running(1).id();
            ScoredCall sheet = entered(audit, fixture.office(1), fixture.contractor("Contractor"));

            assertThat(refused(() -> entry.enter(audit, List.of(tried(sheet, noon(), AttemptOutcome.RECOGNISED)))))
                    .isEqualTo("calls[0].attempts[0].outcome");
            assertThat(refused(() ->
                            entry.enter(audit, List.of(tried(sheet, noon().plusSeconds(1), AttemptOutcome.BUSY)))))
                    .isEqualTo("calls[0].attempts[0].at");
        });
    }

    @Test
    void callThatStaysPlannedTakesNoScores() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));

            assertThat(refused(() -> calls.change(
                            call.id(),
                            new CallChange(null, null, null, null, CallStatus.PLANNED, null, scores(1, 1, 5), 0))))
                    .isEqualTo("scores");
        });
    }

    private static ScoredCall tried(ScoredCall call, Instant at, AttemptOutcome outcome) {
        return new ScoredCall(
                call.office(),
                call.scenario(),
                call.auditor(),
                call.calledAt(),
                call.durationSeconds(),
                call.notes(),
                List.of(new Attempt(at, outcome)),
                call.scores());
    }

    private static String refused(ThrowingCallable work) {
        return catchThrowableOfType(InvalidField.class, work)
                .errors()
                .getFirst()
                .field();
    }

    @Test
    void recognisedAuditorEndsTheCall() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));

            Call ended = calls.attempt(call.id(), new Attempt(noon(), AttemptOutcome.RECOGNISED))
                    .call();
            assertThat(ended.reason()).isEqualTo(ExclusionReason.RECOGNISED);
        });
    }

    @Test
    void bulkIsEnteredWholeOrNotAtAll() {
        inPartnership(partnership -> {
            AuditId audit = fixture.running(1).id();
            OfficeId office = fixture.office(3);
            AuditorId auditor = fixture.contractor("Contractor");
            ScoredCall good = entered(audit, office, auditor);
            ScoredCall bad = entered(audit, OfficeId.next(), auditor);

            assertThatThrownBy(() -> entry.enter(audit, List.of(good, bad)))
                    .isInstanceOfSatisfying(
                            InvalidField.class,
                            refused -> assertThat(refused.errors().getFirst().field())
                                    .isEqualTo("calls[1].officeId"));
            assertThat(calls.list(CallFilter.of(audit), 50, 0).total()).isZero();
        });
    }

    @Test
    void namesOfTheOfficesEmployeesAreNeverStored() {
        inPartnership(partnership -> {
            Call call = planned(fixture.running(1).id(), fixture.contractor("Contractor"));
            fixture.employee(call.office(), "Nowak");
            fixture.employee(fixture.office(8), "Zięba");
            String notes = "Pani Nowakowa połączyła z panem Nowakiem, potem Ziębą.";

            Call noted = calls.change(
                            call.id(),
                            new CallChange(null, noon(), 60, notes, null, null, scores(1, 1, 5), call.version()))
                    .call();
            assertThat(noted.notes()).isEqualTo("Pani ••• połączyła z panem •••, potem Ziębą.");

            ScoredCall bare = entered(call.audit(), call.office(), call.auditor());
            ScoredCall sheet = new ScoredCall(
                    bare.office(),
                    bare.scenario(),
                    bare.auditor(),
                    bare.calledAt(),
                    bare.durationSeconds(),
                    notes,
                    bare.attempts(),
                    bare.scores());
            CallId entered = entry.enter(call.audit(), List.of(sheet)).getFirst();
            assertThat(calls.get(entered).call().notes()).isEqualTo(noted.notes());
        });
    }

    private ScoredCall entered(AuditId audit, OfficeId office, AuditorId auditor) {
        return fixture.scored(audit, office, auditor, scores(1, 1, 5).toArray(Score[]::new));
    }

    private Call planned(AuditId audit, AuditorId auditor) {
        NewCall input = new NewCall(audit, fixture.office(1), fixture.scenario(audit), auditor, null);
        return calls.plan(input).call();
    }

    private Call scored(Call call, @Nullable Integer greeting, @Nullable Integer closing, @Nullable Integer clarity) {
        long version = calls.get(call.id()).call().version();
        return calls.change(call.id(), CallChange.made(noon(), 60, scores(greeting, closing, clarity), version))
                .call();
    }

    private void inPartnership(Consumer<Partnership> work) {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            work.accept(partnership);
            return null;
        });
    }
}
