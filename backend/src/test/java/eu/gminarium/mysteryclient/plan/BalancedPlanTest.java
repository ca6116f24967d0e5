package eu.gminarium.mysteryclient.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ProgramTest
class BalancedPlanTest {

    private static final int OFFICES = 10;
    private static final int PER_OFFICE = 4;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Assignments assignments;

    @Inject
    Calls calls;

    @Test
    void planIsBalancedAndKeepsOutOfOwnOffices() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            List<OfficeId> offices = offices();
            AuditorId local = fixture.contractor("Local", offices.get(0), offices.get(1));
            List<AuditorId> team = List.of(local, fixture.contractor("Second"), fixture.contractor("Third"));
            AuditId audit = fixture.planned(1).id();

            assertThat(assignments.assign(audit, team, 1)).isEqualTo(OFFICES * PER_OFFICE);

            List<Call> plan = plan(audit);
            assertThat(count(plan, Call::office))
                    .allSatisfy((office, n) -> assertThat(n).isEqualTo(PER_OFFICE));
            assertThat(count(plan, Call::auditor).values())
                    .allSatisfy(n -> assertThat(n).isBetween(12L, 15L));
            assertThat(plan)
                    .noneMatch(call -> call.auditor().equals(local)
                            && offices.subList(0, 2).contains(call.office()))
                    .allMatch(call -> call.plannedOn() != null
                            && call.plannedOn().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
            assertThat(assignments.assign(audit, team, 1)).isZero();
            return null;
        });
    }

    @Test
    void equalSeedGivesEqualPlan() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            offices();
            List<AuditorId> team = List.of(fixture.contractor("First"), fixture.contractor("Second"));
            assertThat(drawn(team, 5)).isEqualTo(drawn(team, 5)).isNotEqualTo(drawn(team, 6));
            return null;
        });
    }

    @Test
    void officeThatNobodyMayCallIsNamed() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            OfficeId office = fixture.office(1);
            AuditorId local = fixture.contractor("Local", office);
            AuditId audit = fixture.planned(1).id();

            assertThatThrownBy(() -> assignments.assign(audit, List.of(local), 1))
                    .isInstanceOf(NobodyToAssign.class);
            return null;
        });
    }

    private List<String> drawn(List<AuditorId> team, long seed) {
        AuditId audit = fixture.planned(1).id();
        assignments.assign(audit, team, seed);
        return plan(audit).stream()
                .map(call -> call.office() + " " + call.auditor() + " " + call.plannedOn())
                .sorted()
                .toList();
    }

    private List<OfficeId> offices() {
        return IntStream.rangeClosed(1, OFFICES).mapToObj(fixture::office).toList();
    }

    private List<Call> plan(AuditId audit) {
        return calls.list(CallFilter.of(audit), 500, 0).calls();
    }

    private static <K> Map<K, Long> count(List<Call> plan, Function<Call, K> by) {
        return plan.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
