package eu.gminarium.mysteryclient.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotPlanned;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Declarations;
import eu.gminarium.mysteryclient.auditor.OwnConflicts;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.notice.Notice;
import eu.gminarium.mysteryclient.notice.Notices;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeChange;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.Offices;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An audit's plan from its offices to the auditor's own list, in the database. */
@ProgramTest
class AuditPlanTest {

    private static final int DRAWS = 4;
    private static final int ROUNDS = 5;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Audits audits;

    @Inject
    AuditPlans plans;

    @Inject
    Assignments assignments;

    @Inject
    Calls calls;

    @Inject
    OwnConflicts own;

    @Inject
    Declarations declarations;

    @Inject
    Notices notices;

    @Inject
    Rankings rankings;

    @Inject
    Offices programme;

    @Inject
    OfficeDirectory directory;

    @Test
    void rankingAndAssignmentFollowTheChosenOffices() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            List<OfficeId> offices = offices(4);
            AuditorId auditor = fixture.contractor("Contractor");
            AuditId audit = fixture.planned(1).id();
            assignments.assign(audit, List.of(auditor), 1);

            plans.chooseOffices(audit, Map.of(offices.get(1), 0, offices.get(2), 2));

            assertThat(perOffice(audit)).isEqualTo(Map.of(offices.get(0), 4L, offices.get(2), 2L, offices.get(3), 4L));
            assertThat(rankings.of(audit).offices())
                    .extracting(RankedOffice::office)
                    .containsExactlyInAnyOrder(offices.get(0), offices.get(2), offices.get(3));
            plans.chooseOffices(audit, Map.of(offices.get(1), 1, offices.get(2), 4));
            assertThat(assignments.assign(audit, List.of(auditor), 1)).isEqualTo(3);
            assertThat(plans.offices(audit).stream()
                            .filter(line -> !line.usual())
                            .map(line -> line.office().id()))
                    .containsExactly(offices.get(1));
            assertThatThrownBy(() -> plans.chooseOffices(audit, Map.of(OfficeId.next(), 1)))
                    .isInstanceOf(InvalidField.class);
            return null;
        });
    }

    @Test
    void planIsFixedOnceTheAuditRuns() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            OfficeId office = fixture.office(1);
            AuditorId auditor = fixture.contractor("Contractor");
            AuditId audit = fixture.running(1).id();

            assertThatThrownBy(() -> plans.chooseOffices(audit, Map.of(office, 1)))
                    .isInstanceOf(AuditNotPlanned.class);
            assertThatThrownBy(() -> plans.chooseWindows(audit, Windows.USUAL)).isInstanceOf(AuditNotPlanned.class);
            assertThatThrownBy(() -> assignments.assignAnew(audit, List.of(auditor), 1))
                    .isInstanceOf(AuditNotPlanned.class);

            Office present = directory.get(office);
            programme.change(
                    office,
                    new OfficeChange(
                            present.name(),
                            null,
                            null,
                            present.kind(),
                            AuditFixture.LAST_DAY,
                            null,
                            present.version()));
            assertThat(rankings.of(audit).offices())
                    .extracting(RankedOffice::office)
                    .containsExactly(office);
            return null;
        });
    }

    @Test
    void callsLieInTheWindowsAndTheSeedIsKept() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            offices(6);
            AuditorId auditor = fixture.contractor("Contractor");
            AuditId audit = fixture.planned(1).id();
            Windows windows =
                    Windows.of(List.of(new Window(DayOfWeek.TUESDAY, 9, 11), new Window(DayOfWeek.FRIDAY, 13, 14)));
            plans.chooseWindows(audit, windows);
            assignments.assign(audit, List.of(auditor), 41);
            assignments.assignAnew(audit, List.of(auditor), 42);

            assertThat(plans.windows(audit)).isEqualTo(windows);
            assertThat(plan(audit)).hasSize(24).allSatisfy(call -> {
                LocalDate day = call.plannedOn();
                assertThat(day).isNotNull().isBetween(AuditFixture.FIRST_DAY, AuditFixture.LAST_DAY);
                assertThat(windows.on(Objects.requireNonNull(day))).contains(call.plannedHour());
            });
            assertThat(plans.draws(audit))
                    .extracting(StoredDraw::seed, StoredDraw::team, StoredDraw::firstDay)
                    .containsExactly(tuple(42L, List.of(auditor), AuditFixture.FIRST_DAY));
            assertThat(assignments.misfits(audit)).isZero();
            plans.chooseWindows(audit, Windows.of(List.of(new Window(DayOfWeek.SUNDAY, 9, 10))));
            assertThat(assignments.misfits(audit)).isEqualTo(24);
            assertThat(assignments.assignAnew(audit, List.of(auditor), 1)).isEqualTo(24);
            return null;
        });
    }

    /** Two draws that both count before either plans would fill each gap twice. */
    @Test
    void drawsAtTheSameMomentFillEachGapOnce() throws Exception {
        Partnership partnership = partnerships.create();
        AuditorId auditor = partnerships.asCoordinator(partnership, () -> {
            offices(3);
            return fixture.contractor("Contractor");
        });
        var together = new CyclicBarrier(DRAWS);
        try (ExecutorService threads = Executors.newFixedThreadPool(DRAWS)) {
            for (int round = 0; round < ROUNDS; round++) {
                AuditId audit = partnerships.asCoordinator(
                        partnership, () -> fixture.planned(1).id());
                Callable<Integer> draw = () -> {
                    together.await();
                    return partnerships.asCoordinator(
                            partnership, () -> assignments.assign(audit, List.of(auditor), 1));
                };
                for (Future<Integer> drawn : threads.invokeAll(Collections.nCopies(DRAWS, draw))) {
                    drawn.get();
                }
                assertThat(partnerships.asCoordinator(partnership, () -> plan(audit)))
                        .hasSize(12);
            }
        }
    }

    @Test
    void noticeIsForEachOfficeAndRemembersTheDay() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            List<OfficeId> offices = offices(3);
            AuditId audit = fixture.planned(1).id();
            plans.chooseOffices(audit, Map.of(offices.get(2), 0));
            LocalDate day = LocalDate.of(2025, 2, 17);

            notices.sent(audit, List.of(offices.get(0)), day);

            assertThat(notices.list(audit))
                    .containsExactly(
                            new Notice(offices.get(0), "Office 1", day), new Notice(offices.get(1), "Office 2", null));
            assertThat(new String(notices.pdf(audit, offices.get(0), Locale.of("cs")), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
            assertThatThrownBy(() -> notices.pdf(audit, offices.get(2), null)).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> notices.sent(audit, List.of(offices.get(2)), day))
                    .isInstanceOf(RecordNotFound.class);
            return null;
        });
    }

    /** Offices learn of nothing but the notice; auditors of nothing but their own calls. */
    @Test
    void nobodyElseSeesThePlan() {
        Partnership partnership = partnerships.create();
        AuditId audit = partnerships.asCoordinator(partnership, () -> {
            offices(2);
            return fixture.planned(1).id();
        });
        OfficeId office = partnerships.asCoordinator(partnership, () -> fixture.office(9));
        for (Role role : Set.of(Role.LEADER, Role.OFFICE_COORDINATOR, Role.AUDITOR, Role.HEAD, Role.STAFF)) {
            partnerships.as(partnership, role, role.ofOffice() ? office : null, () -> {
                List.<Runnable>of(
                                () -> plans.offices(audit),
                                () -> plans.windows(audit),
                                () -> plans.draws(audit),
                                () -> assignments.team(audit),
                                () -> declarations.of(audit),
                                () -> notices.list(audit),
                                () -> notices.pdf(audit, null, null))
                        .forEach(work ->
                                assertThatThrownBy(work::run).as(role.name()).isInstanceOf(RoleNotAllowed.class));
                return null;
            });
        }
    }

    private List<OfficeId> offices(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(fixture::office).toList();
    }

    private List<Call> plan(AuditId audit) {
        return calls.list(CallFilter.of(audit), 500, 0).calls();
    }

    private Map<OfficeId, Long> perOffice(AuditId audit) {
        return plan(audit).stream().collect(Collectors.groupingBy(Call::office, Collectors.counting()));
    }
}
