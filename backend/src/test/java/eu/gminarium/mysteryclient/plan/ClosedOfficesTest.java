package eu.gminarium.mysteryclient.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.AuditFixture.SignedIn;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Conflict;
import eu.gminarium.mysteryclient.auditor.ConflictKind;
import eu.gminarium.mysteryclient.auditor.Declarations;
import eu.gminarium.mysteryclient.auditor.OwnConflicts;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Offices that are closed to an auditor by a conflict or a job: their calls are not shown, not made, and go to somebody else. */
@ProgramTest
class ClosedOfficesTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Audits audits;

    @Inject
    Assignments assignments;

    @Inject
    Calls calls;

    @Inject
    OwnConflicts own;

    @Inject
    Declarations declarations;

    @Test
    void auditorDeclaresBeforeTheCallsAreShown() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            List<OfficeId> offices = offices(3);
            SignedIn mine = fixture.auditor(partnership, null);
            SignedIn other = fixture.auditor(partnership, null);
            Audit audit = fixture.planned(1);
            assignments.assign(audit.id(), List.of(mine.id(), other.id()), 1);
            audits.changeStatus(audit.id(), AuditStatus.RUNNING, audit.version());
            fixture.undeclared(audit.id(), mine.id());
            Call call = plan(audit.id()).stream()
                    .filter(each -> each.auditor().equals(mine.id()))
                    .findFirst()
                    .orElseThrow();

            assertThat(mine.does(() -> plan(audit.id()))).isEmpty();
            assertThatThrownBy(() -> mine.does(() -> calls.change(call.id(), made(call))))
                    .isInstanceOf(RecordNotFound.class);
            assertThat(mine.does(() -> own.get().awaited()))
                    .extracting(Audit::id)
                    .containsExactly(audit.id());

            mine.does(() -> own.declare(List.of(new Conflict(call.office(), ConflictKind.FAMILY))));

            assertThat(mine.does(() -> plan(audit.id())))
                    .isNotEmpty()
                    .allMatch(each -> each.auditor().equals(mine.id()))
                    .noneMatch(each -> each.office().equals(call.office()));
            assertThat(mine.does(() -> own.get().awaited())).isEmpty();
            assertThat(declarations.of(audit.id())).noneMatch(line -> line.declaredAt() == null);
            assertThatThrownBy(() -> mine.does(() -> calls.change(call.id(), made(call))))
                    .isInstanceOf(RecordNotFound.class);
            assertThat(offices).hasSize(3);
            return null;
        });
    }

    @Test
    void callsOfALaterConflictGoToSomebodyElse() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            OfficeId office = offices(3).getFirst();
            SignedIn mine = fixture.auditor(partnership, null);
            AuditorId other = fixture.contractor("Other");
            Audit audit = fixture.planned(1);
            assignments.assign(audit.id(), List.of(mine.id(), other), 1);
            audits.changeStatus(audit.id(), AuditStatus.RUNNING, audit.version());
            assertThat(assignments.orphans(audit.id())).isZero();

            mine.does(() -> own.declare(List.of(new Conflict(office, ConflictKind.RESIDENCE))));
            int orphans = assignments.orphans(audit.id());

            assertThat(orphans).isPositive();
            assertThatThrownBy(() -> assignments.reassign(audit.id(), List.of(mine.id()), 1))
                    .isInstanceOf(NobodyToAssign.class);
            assertThat(assignments.reassign(audit.id(), List.of(mine.id(), other), 1))
                    .isEqualTo(orphans);
            assertThat(assignments.orphans(audit.id())).isZero();
            assertThat(plan(audit.id()).stream().filter(call -> call.office().equals(office)))
                    .hasSize(4)
                    .allMatch(call -> call.auditor().equals(other));
            return null;
        });
    }

    /** On neither the first nor the last day of the audit. */
    @Test
    void auditorWhoGetsAJobInTheOfficeLosesItsCalls() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            OfficeId office = offices(3).getFirst();
            SignedIn jobless = fixture.auditor(partnership, null);
            Audit audit = fixture.planned(1);
            assignments.assign(audit.id(), List.of(jobless.id()), 1);
            audits.changeStatus(audit.id(), AuditStatus.RUNNING, audit.version());
            Call call = plan(audit.id()).stream()
                    .filter(each -> each.office().equals(office))
                    .findFirst()
                    .orElseThrow();

            SignedIn mine = fixture.employed(
                    jobless, office, AuditFixture.FIRST_DAY.plusDays(3), AuditFixture.FIRST_DAY.plusDays(5));

            assertThat(mine.does(() -> plan(audit.id())))
                    .hasSize(8)
                    .noneMatch(each -> each.office().equals(office));
            assertThat(mine.does(
                            () -> calls.list(CallFilter.of(audit.id()), 500, 0).total()))
                    .isEqualTo(8);
            assertThatThrownBy(() -> mine.does(() -> calls.change(call.id(), made(call))))
                    .isInstanceOf(RecordNotFound.class);
            assertThat(assignments.orphans(audit.id())).isEqualTo(4);
            return null;
        });
    }

    private List<OfficeId> offices(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(fixture::office).toList();
    }

    private List<Call> plan(AuditId audit) {
        return calls.list(CallFilter.of(audit), 500, 0).calls();
    }

    private static CallChange made(Call call) {
        return CallChange.made(AuditFixture.noon(), 60, AuditFixture.scores(1, 1, 5), call.version());
    }
}
