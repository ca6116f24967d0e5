package eu.gminarium.mysteryclient.call;

import static eu.gminarium.mysteryclient.AuditFixture.noon;
import static eu.gminarium.mysteryclient.AuditFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.AuditFixture.SignedIn;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.Conflict;
import eu.gminarium.mysteryclient.auditor.ConflictKind;
import eu.gminarium.mysteryclient.plan.Assignments;
import eu.gminarium.mysteryclient.plan.AuditPlans;
import eu.gminarium.mysteryclient.plan.Window;
import eu.gminarium.mysteryclient.plan.Windows;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ProgramTest
class DraftTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Audits audits;

    @Inject
    Calls calls;

    @Inject
    Drafts drafts;

    @Inject
    CallQueue queue;

    @Inject
    AuditPlans plans;

    @Inject
    Assignments assignments;

    @Inject
    Auditors auditors;

    private int offices = 1;

    @Test
    void draftIsThereAgainCountsNowhereAndEndsWithTheCall() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            CallId call = planned(fixture.running(1).id(), auditor);

            Draft first = auditor.does(() ->
                    drafts.save(call, change(0, "rude", scores(1, null, 3).subList(0, 2))));
            assertThat(first.version()).isEqualTo(1);
            assertThat(auditor.does(() -> drafts.of(call))).isEqualTo(first);
            assertThat(first.scores()).containsExactly(new Score("greeting", 1), new Score("closing", null));
            assertThat(calls.get(call).scores()).isEmpty();
            assertThat(calls.get(call).call().index()).isNull();

            auditor.does(() -> calls.change(call, CallChange.made(noon(), 60, scores(1, 1, 5), 0)));
            assertThatThrownBy(() -> drafts.of(call)).isInstanceOf(CallNotOpen.class);
        });
    }

    @Test
    void staleDraftIsRefusedAndTheOtherOneStays() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            CallId call = planned(fixture.running(1).id(), auditor);
            auditor.does(() -> drafts.save(call, change(0, "phone", List.of())));
            auditor.does(() -> drafts.save(call, change(1, "desk", List.of())));

            for (long stale : List.of(0L, 1L)) {
                assertThatThrownBy(() -> auditor.does(() -> drafts.save(call, change(stale, "phone again", List.of()))))
                        .isInstanceOf(StaleVersion.class);
            }
            assertThat(drafts.of(call).notes()).isEqualTo("desk");
        });
    }

    @Test
    void draftIsItsAuditorsAloneAndHoldsOnlyPossibleScores() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            SignedIn other = fixture.auditor(partnership, null);
            CallId call = planned(fixture.running(1).id(), auditor);

            assertThatThrownBy(() -> other.does(() -> drafts.of(call))).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> other.does(() -> drafts.save(call, change(0, "mine", List.of()))))
                    .isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() ->
                            auditor.does(() -> drafts.save(call, change(0, "?", List.of(new Score("clarity", 6))))))
                    .isInstanceOf(InvalidField.class);
        });
    }

    @Test
    void officeThatDoesNotAnswerComesBackAtALaterHourAndKeepsItsNotes() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            AuditId audit = runningNow();
            CallId tried = planned(audit, auditor);
            CallId waiting = planned(audit, auditor);
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            auditor.does(() -> drafts.save(tried, new DraftChange(now, null, "line was bad", List.of(), 0)));
            auditor.does(() -> calls.attempt(tried, new Attempt(now, AttemptOutcome.NO_ANSWER)));

            assertThat(drafts.of(tried).calledAt()).isNull();
            assertThat(drafts.of(tried).notes()).isEqualTo("line was bad");
            List<QueuedCall> mine = auditor.does(() -> queue.mine());
            assertThat(mine).extracting(each -> each.call().id()).containsExactlyInAnyOrder(tried, waiting);
            QueuedCall back = mine.stream()
                    .filter(each -> each.call().id().equals(tried))
                    .findFirst()
                    .orElseThrow();
            assertThat(back.attempts()).isEqualTo(1);
            assertThat(back.begun()).isFalse();
            assertThat(Objects.requireNonNull(back.dueAt())).isAfterOrEqualTo(now.plus(Duration.ofHours(1)));
        });
    }

    /** Tuesday, 11 November, is a holiday in Poland. */
    @Test
    void queueKeepsToTheDrawnHourTheAuditsHoursAndHolidays() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            Audit plan = fixture.planned(1);
            LocalDate monday = LocalDate.of(2025, 11, 10);
            Audit moved = audits.change(
                    plan.id(),
                    new NewAudit(plan.title(), plan.channel(), monday, monday.plusDays(4), 4, 1, null, null),
                    plan.version());
            plans.chooseWindows(
                    plan.id(),
                    Windows.of(IntStream.rangeClosed(1, 5)
                            .mapToObj(day -> new Window(DayOfWeek.of(day), 16, 18))
                            .toList()));
            CallId call = calls.plan(new NewCall(
                            plan.id(),
                            fixture.office(offices++),
                            fixture.scenario(plan.id()),
                            auditor.id(),
                            monday,
                            17))
                    .call()
                    .id();
            audits.changeStatus(plan.id(), AuditStatus.RUNNING, moved.version());
            Instant evening = at(monday, 17, 30);

            assertThat(MovableClock.at(at(monday, 8, 0), () -> due(auditor))).isEqualTo(at(monday, 17, 0));
            MovableClock.at(
                    evening,
                    () -> auditor.does(() -> calls.attempt(call, new Attempt(evening, AttemptOutcome.NO_ANSWER))));
            assertThat(MovableClock.at(evening, () -> due(auditor))).isEqualTo(at(monday.plusDays(2), 16, 0));
        });
    }

    @Test
    void callIsNotFinishedOverADraftThatChangedElsewhere() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            CallId call = planned(fixture.running(1).id(), auditor);
            auditor.does(() -> drafts.save(call, change(0, "phone", List.of())));
            auditor.does(() -> drafts.save(call, change(1, "desk", List.of())));

            assertThatThrownBy(() -> auditor.does(() -> calls.change(call, finished(1L))))
                    .isInstanceOf(StaleVersion.class);
            assertThat(drafts.of(call).notes()).isEqualTo("desk");
            assertThat(auditor.does(() -> calls.change(call, finished(2L)))
                            .call()
                            .status())
                    .isEqualTo(CallStatus.SCORED);
        });
    }

    @Test
    void callThatIsGivenToSomebodyElseComesWithoutTheDraft() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            AuditId audit = fixture.running(1).id();
            CallId call = planned(audit, auditor);
            auditor.does(() -> drafts.save(call, change(0, "mine", scores(1, 1, 5))));
            auditors.declareConflict(
                    auditor.id(), new Conflict(calls.get(call).call().office(), ConflictKind.FAMILY));

            assignments.reassign(audit, List.of(fixture.contractor("Other")), 1);

            assertThat(drafts.of(call)).isEqualTo(Draft.empty(call));
        });
    }

    private static CallChange finished(long draftVersion) {
        return new CallChange(null, noon(), 60, null, CallStatus.SCORED, null, scores(1, 1, 5), 0, draftVersion);
    }

    private @Nullable Instant due(SignedIn auditor) {
        return auditor.does(() -> queue.mine()).getFirst().dueAt();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZoneId.of("Europe/Warsaw")).toInstant();
    }

    private static DraftChange change(long version, String notes, List<Score> scores) {
        return new DraftChange(noon(), null, notes, scores, version);
    }

    private AuditId runningNow() {
        AuditId id = fixture.planned(1).id();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        var plan = audits.get(id);
        var moved = audits.change(
                id,
                new NewAudit(plan.title(), plan.channel(), today.minusDays(1), today.plusDays(21), 4, 1, null, null),
                plan.version());
        audits.changeStatus(id, AuditStatus.RUNNING, moved.version());
        return id;
    }

    private CallId planned(AuditId audit, SignedIn auditor) {
        NewCall input = new NewCall(audit, fixture.office(offices++), fixture.scenario(audit), auditor.id(), null);
        return calls.plan(input).call().id();
    }

    private void inPartnership(Consumer<Partnership> work) {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            work.accept(partnership);
            return null;
        });
    }
}
