package eu.gminarium.mysteryclient.agreement;

import static eu.gminarium.mysteryclient.AuditFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.AuditFixture.SignedIn;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.auditor.Conflict;
import eu.gminarium.mysteryclient.auditor.ConflictKind;
import eu.gminarium.mysteryclient.auditor.OwnConflicts;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.report.MethodFacts;
import eu.gminarium.mysteryclient.report.MethodFacts.Fact;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ProgramTest
class SecondScoringTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    CallEntry entry;

    @Inject
    Calls calls;

    @Inject
    Agreements agreements;

    @Inject
    MethodFacts facts;

    @Inject
    SecondScorings seconds;

    @Inject
    OwnConflicts own;

    @Test
    void secondAuditorScoresBlindOnceAndTheAgreementFollows() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            SignedIn first = fixture.auditor(partnership, null);
            SignedIn second = fixture.auditor(partnership, null);
            SignedIn third = fixture.auditor(partnership, null);
            AuditId audit = fixture.running(1).id();
            List<CallId> made = entry.enter(
                    audit,
                    List.of(
                            made(audit, 1, first, 1, 1, 5),
                            made(audit, 2, first, 0, 1, 3),
                            made(audit, 3, first, 1, null, 4)));

            assertThat(agreements.of(audit).draw()).isNull();
            assertThat(agreements.draw(audit, List.of(first.id(), second.id()), BigDecimal.ONE, 7))
                    .isEqualTo(3);
            assertThat(second.does(() -> seconds.mine()))
                    .extracting(SecondCall::call)
                    .containsExactlyInAnyOrderElementsOf(made);

            CallId call = made.getFirst();
            assertThatThrownBy(() -> second.does(() -> calls.get(call))).isInstanceOf(RecordNotFound.class);
            assertThat(second.does(() -> seconds.get(call)).scores()).isEmpty();
            for (SignedIn stranger : List.of(first, third)) {
                assertThatThrownBy(() -> stranger.does(() -> seconds.get(call))).isInstanceOf(RecordNotFound.class);
                assertThatThrownBy(() -> stranger.does(() -> seconds.score(call, scores(1, 1, 1))))
                        .isInstanceOf(RecordNotFound.class);
            }
            assertThatThrownBy(() -> second.does(
                            () -> seconds.score(call, scores(1, 1, 5).subList(0, 2))))
                    .isInstanceOf(InvalidField.class);

            second.does(() -> seconds.score(made.get(0), scores(1, 0, 4)));
            second.does(() -> seconds.score(made.get(1), scores(0, 1, 3)));
            second.does(() -> seconds.score(made.get(2), scores(1, 1, 4)));
            assertThatThrownBy(() -> second.does(() -> seconds.score(call, scores(1, 1, 5))))
                    .isInstanceOf(ScoredTwice.class);
            check(agreements.of(audit));
            assertThat(facts.of(audit, Locale.ENGLISH))
                    .extracting(Fact::text)
                    .contains("Equal scores: 75.0% (8 pairs of scores)");

            // What the coordinator corrects is no agreement.
            fixture.inReview(audit);
            calls.change(
                    call,
                    CallChange.scores(scores(0, 0, 1), calls.get(call).call().version()));
            check(agreements.of(audit));
            return null;
        });
    }

    @Test
    void secondAuditorDeclaresConflictsBeforeAndGetsNoOfficeWithOne() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            SignedIn first = fixture.auditor(partnership, null);
            SignedIn second = fixture.auditor(partnership, null);
            AuditId audit = fixture.running(1).id();
            assertThatThrownBy(() -> agreements.draw(fixture.planned(1).id(), List.of(second.id()), BigDecimal.ONE, 1))
                    .isInstanceOf(AuditNotRunning.class);
            List<CallId> made =
                    entry.enter(audit, List.of(made(audit, 1, first, 1, 1, 5), made(audit, 2, first, 0, 1, 3)));
            agreements.draw(audit, List.of(second.id()), BigDecimal.ONE, 7);
            fixture.undeclared(audit, second.id());

            assertThat(second.does(seconds::mine)).isEmpty();
            assertThat(second.does(own::get).awaited()).extracting(Audit::id).containsExactly(audit);

            OfficeId closed = calls.get(made.getFirst()).call().office();
            second.does(() -> own.declare(List.of(new Conflict(closed, ConflictKind.FAMILY))));
            assertThat(second.does(seconds::mine)).extracting(SecondCall::call).containsExactly(made.getLast());
            assertThat(agreements.draw(audit, List.of(second.id()), BigDecimal.ONE, 8))
                    .isZero();
            assertThat(Objects.requireNonNull(agreements.of(audit).draw()).seed())
                    .isEqualTo(7);
            return null;
        });
    }

    private static void check(AuditAgreement agreement) {
        assertThat(agreement.drawn()).isEqualTo(3);
        assertThat(agreement.done()).isEqualTo(3);
        CriterionAgreement greeting = agreement.criteria().get(0);
        CriterionAgreement closing = agreement.criteria().get(1);
        CriterionAgreement clarity = agreement.criteria().get(2);
        assertThat(greeting.agreement().kappa()).isEqualTo(1.0);
        assertThat(closing.agreement().n()).isEqualTo(2);
        assertThat(closing.oneSided()).isEqualTo(1);
        assertThat(clarity.agreement().equal()).isEqualTo(2);
        assertThat(agreement.n()).isEqualTo(8);
        assertThat(agreement.share()).isEqualTo(6.0 / 8);
    }

    private ScoredCall made(
            AuditId audit, int number, SignedIn auditor, Integer greeting, @Nullable Integer closing, Integer clarity) {
        OfficeId office = fixture.office(number);
        return fixture.scored(
                audit, office, auditor.id(), scores(greeting, closing, clarity).toArray(Score[]::new));
    }
}
