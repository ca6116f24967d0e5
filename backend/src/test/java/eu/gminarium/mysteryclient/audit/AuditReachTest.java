package eu.gminarium.mysteryclient.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.AuditFixture.SignedIn;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees an audit, its ranking and its calls at which stage. */
@ProgramTest
class AuditReachTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Audits audits;

    @Inject
    Calls calls;

    @Inject
    CallEntry entry;

    @Inject
    Rankings rankings;

    /** Y: sees it; 404: looks like no record; 403: the role never sees such a thing. Planned, running, released. */
    @ParameterizedTest
    @CsvSource({
        "COORDINATOR,        Y Y Y,       Y Y Y,       Y Y Y",
        "LEADER,             404 404 Y,   404 404 Y,   403 403 403",
        "OFFICE_COORDINATOR, 403 403 403, 404 404 Y,   403 403 403",
        "APPROVER,           403 403 403, 404 404 Y,   403 403 403",
        "HEAD,               403 403 403, 403 403 403, 403 403 403",
        "STAFF,              403 403 403, 403 403 403, 403 403 403",
        "AUDITOR,            404 404 404, 403 403 403, 404 404 404",
    })
    void reachFollowsRoleAndStage(Role role, String audit, String ranking, String call) {
        Partnership partnership = partnerships.create();
        Map<AuditStatus, CallId> made = stages(partnership);
        OfficeId office = partnerships.asCoordinator(partnership, () -> fixture.office(9));
        for (AuditStatus stage : AuditStatus.values()) {
            CallId id = Objects.requireNonNull(made.get(stage));
            AuditId of = partnerships.asCoordinator(
                    partnership, () -> calls.get(id).call().audit());
            int at = stage.ordinal();
            partnerships.as(partnership, role, role.ofOffice() ? office : null, () -> {
                assertThat(answer(() -> audits.get(of))).as(stage + " audit").isEqualTo(audit.split(" ")[at]);
                assertThat(answer(() -> rankings.of(of))).as(stage + " ranking").isEqualTo(ranking.split(" ")[at]);
                assertThat(answer(() -> calls.get(id))).as(stage + " call").isEqualTo(call.split(" ")[at]);
                return null;
            });
        }
    }

    @Test
    void auditorSeesOnlyAssignedCallsOnceTheAuditRuns() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            OfficeId office = fixture.office(1);
            SignedIn mine = fixture.auditor(partnership, null);
            SignedIn other = fixture.auditor(partnership, null);
            Audit audit = fixture.planned(1);
            CallId call = plan(audit, office, mine.id());
            plan(audit, office, other.id());

            assertThat(mine.does(
                            () -> calls.list(CallFilter.of(audit.id()), 50, 0).total()))
                    .isZero();
            audits.changeStatus(audit.id(), AuditStatus.RUNNING, audit.version());

            assertThat(mine.does(
                            () -> calls.list(CallFilter.of(audit.id()), 50, 0).calls()))
                    .extracting(Call::id)
                    .containsExactly(call);
            assertThat(mine.does(() -> audits.list())).extracting(Audit::id).containsExactly(audit.id());
            assertThat(other.does(() -> answer(() -> calls.get(call)))).isEqualTo("404");
            assertThat(other.does(() -> answer(() -> calls.change(
                            call, CallChange.made(AuditFixture.noon(), 60, AuditFixture.scores(1, 1, 5), 0)))))
                    .isEqualTo("404");
            return null;
        });
    }

    /** One audit at each stage, with one call. */
    private Map<AuditStatus, CallId> stages(Partnership partnership) {
        return partnerships.asCoordinator(partnership, () -> {
            OfficeId office = fixture.office(1);
            AuditorId auditor = fixture.contractor("Contractor");
            Map<AuditStatus, CallId> made = new EnumMap<>(AuditStatus.class);
            made.put(AuditStatus.PLANNED, plan(fixture.planned(1), office, auditor));
            made.put(AuditStatus.RUNNING, plan(fixture.running(1), office, auditor));
            AuditId released = fixture.running(1).id();
            made.put(
                    AuditStatus.RELEASED,
                    entry.enter(released, List.of(scored(released, office, auditor)))
                            .getFirst());
            fixture.release(released);
            return made;
        });
    }

    private ScoredCall scored(AuditId audit, OfficeId office, AuditorId auditor) {
        return fixture.scored(
                audit, office, auditor, AuditFixture.scores(1, 1, 5).toArray(Score[]::new));
    }

    private CallId plan(Audit audit, OfficeId office, AuditorId auditor) {
        return calls.plan(new NewCall(audit.id(), office, fixture.scenario(audit.id()), auditor, null))
                .call()
                .id();
    }

    private static String answer(Supplier<?> work) {
        try {
            Object seen = work.get();
            return seen == null ? "nothing" : "Y";
        } catch (RecordNotFound hidden) {
            return "404";
        } catch (RoleNotAllowed refused) {
            return "403";
        }
    }
}
