package eu.gminarium.mysteryclient.review;

import static eu.gminarium.mysteryclient.AuditFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.AuditFixture.SignedIn;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.CallsUnchecked;
import eu.gminarium.mysteryclient.audit.Stages;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@ProgramTest
class ReviewTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Calls calls;

    @Inject
    Reviews reviews;

    @Inject
    Stages stages;

    @Test
    void previewWaitsForEveryCallToBeAccepted() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            AuditId audit = fixture.running(1).id();
            OfficeId office = fixture.office(1);
            Call first = made(audit, office, auditor);
            Call second = made(audit, office, auditor);
            Call never = planned(audit, office, auditor);
            assertThatThrownBy(() -> reviews.accept(first.id(), first.version()))
                    .isInstanceOf(AuditNotInReview.class);

            fixture.inReview(audit);
            assertThat(calls.get(never.id()).call().status()).isEqualTo(CallStatus.EXCLUDED);
            assertThat(reviews.waiting(audit)).containsExactlyInAnyOrder(first.id(), second.id());
            reviews.accept(first.id(), first.version());
            assertThatThrownBy(() -> fixture.move(audit, AuditStatus.PREVIEW))
                    .isInstanceOfSatisfying(
                            CallsUnchecked.class,
                            refused -> assertThat(refused.details()).containsEntry("calls", 1L));

            reviews.exclude(second.id(), ExclusionReason.TECHNICAL, second.version());
            assertThat(stages.of(audit).unchecked()).isZero();
            assertThat(fixture.move(audit, AuditStatus.PREVIEW).status()).isEqualTo(AuditStatus.PREVIEW);
        });
    }

    @Test
    void auditorChangesOnlyWhatWasSentBack() {
        inPartnership(partnership -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            AuditId audit = fixture.running(1).id();
            Call call = made(audit, fixture.office(1), auditor);
            Call other = made(audit, fixture.office(2), auditor);
            fixture.inReview(audit);
            fixture.employee(call.office(), "Kowalska");
            reviews.sendBack(call.id(), "The closing is missing, said Kowalska.", call.version());

            assertThat(auditor.does(reviews::returned)).extracting(Review::call).containsExactly(call.id());
            assertThat(auditor.does(() -> reviews.of(call.id()).reason()))
                    .startsWith("The closing")
                    .doesNotContain("Kowalska");
            assertThatThrownBy(() -> auditor.does(() -> change(other))).isInstanceOf(AuditNotRunning.class);
            auditor.does(() -> change(call));
            assertThatThrownBy(
                            () -> auditor.does(() -> change(calls.get(call.id()).call())))
                    .isInstanceOf(AuditNotRunning.class);

            assertThatThrownBy(() -> reviews.accept(call.id(), call.version())).isInstanceOf(StaleVersion.class);
            assertThat(reviews.of(audit).get(call.id()))
                    .extracting(Review::decision)
                    .isEqualTo(ReviewDecision.RESUBMITTED);
            assertThat(reviews.acceptWaiting(audit)).isEqualTo(2);
            assertThat(stages.of(audit).unchecked()).isZero();
        });
    }

    private Call change(Call call) {
        return calls.change(call.id(), CallChange.scores(scores(0, 0, 1), call.version()))
                .call();
    }

    private Call made(AuditId audit, OfficeId office, SignedIn auditor) {
        Call call = planned(audit, office, auditor);
        return calls.change(call.id(), CallChange.made(AuditFixture.noon(), 60, scores(1, 1, 5), call.version()))
                .call();
    }

    private Call planned(AuditId audit, OfficeId office, SignedIn auditor) {
        return calls.plan(new NewCall(audit, office, fixture.scenario(audit), auditor.id(), null))
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
