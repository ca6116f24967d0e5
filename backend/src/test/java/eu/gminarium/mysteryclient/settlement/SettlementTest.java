package eu.gminarium.mysteryclient.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.Attempt;
import eu.gminarium.mysteryclient.call.AttemptOutcome;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@ProgramTest
class SettlementTest {

    private static final LocalDate DAY = AuditFixture.FIRST_DAY;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    CallEntry entry;

    @Inject
    Calls calls;

    @Inject
    Settlements settlements;

    @Inject
    SettlementFiles files;

    @Test
    void listsWhatEachAuditorDidInThePeriodWithSums() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            OfficeId office = fixture.office(1, "=Office", null, OfficeKind.RURAL);
            AuditorId anna = fixture.contractor("Anna");
            AuditorId bela = fixture.contractor("Béla");
            Audit audit = fixture.running(1);
            entry.enter(
                    audit.id(),
                    List.of(
                            call(audit, office, bela, AuditFixture.noon(), 61),
                            call(audit, office, anna, AuditFixture.noon(), 200),
                            call(audit, office, anna, AuditFixture.noon().plus(Duration.ofDays(1)), 100)));
            unanswered(audit, office, anna);

            Settlement settlement = settlements.of(new SettlementPeriod(DAY, DAY, null));

            assertThat(settlement.calls())
                    .extracting(
                            SettledCall::auditorName, SettledCall::minutes, SettledCall::reason, SettledCall::attempts)
                    .containsExactly(
                            tuple("Anna", null, ExclusionReason.UNANSWERED, 2),
                            tuple("Anna", new BigDecimal("3.3"), null, 1),
                            tuple("Béla", new BigDecimal("1.0"), null, 1));
            assertThat(settlement.totals())
                    .containsExactly(
                            new Settlement.Total(anna, "Anna", 2, 1, 3, new BigDecimal("3.3")),
                            new Settlement.Total(bela, "Béla", 1, 1, 1, new BigDecimal("1.0")));
            assertThat(settlements
                            .of(new SettlementPeriod(DAY, DAY.plusDays(1), anna))
                            .totals())
                    .containsExactly(new Settlement.Total(anna, "Anna", 3, 2, 4, new BigDecimal("5.0")));
            String csv = new String(
                    files.csv(new SettlementPeriod(DAY, DAY, null), Locale.of("cs")), StandardCharsets.UTF_8);
            assertThat(csv.lines()).hasSize(7).anyMatch(line -> line.startsWith("Anna;2025-03-03;13:00;'=Office;"));
            assertThat(files.xlsx(new SettlementPeriod(DAY, DAY, null), Locale.of("pl")))
                    .startsWith('P', 'K');
            return null;
        });
    }

    @Test
    void whoeverTriedIsCreditedAlsoWhenSomebodyElseReachesTheOffice() {
        partnerships.asCoordinator(partnerships.create(), () -> {
            OfficeId office = fixture.office(1);
            AuditorId anna = fixture.contractor("Anna");
            AuditorId bela = fixture.contractor("Béla");
            Audit audit = fixture.running(1);
            CallId call = calls.plan(new NewCall(audit.id(), office, fixture.scenario(audit.id()), anna, null))
                    .call()
                    .id();
            calls.attempt(call, new Attempt(AuditFixture.noon().minus(Duration.ofHours(3)), AttemptOutcome.BUSY));
            calls.change(call, new CallChange(bela, null, null, null, null, null, List.of(), 0));
            calls.change(call, CallChange.made(AuditFixture.noon(), 120, AuditFixture.scores(1, 1, 5), 1));

            Settlement settlement = settlements.of(new SettlementPeriod(DAY, DAY, null));

            assertThat(settlement.calls())
                    .extracting(
                            SettledCall::auditor, SettledCall::attempts, SettledCall::seconds, SettledCall::passedOn)
                    .containsExactly(tuple(anna, 1, null, true), tuple(bela, 1, 120, false));
            assertThat(settlement.totals()).extracting(Settlement.Total::scored).containsExactly(0, 1);
            return null;
        });
    }

    @Test
    void onlyWhoeverPlansAuditsSeesIt() {
        Partnership partnership = partnerships.create();
        SettlementPeriod period = new SettlementPeriod(DAY, DAY, null);
        for (Role role : List.of(Role.AUDITOR, Role.LEADER)) {
            partnerships.as(partnership, role, null, () -> {
                assertThatThrownBy(() -> settlements.of(period)).isInstanceOf(RoleNotAllowed.class);
                assertThatThrownBy(() -> files.csv(period, Locale.ENGLISH)).isInstanceOf(RoleNotAllowed.class);
                return null;
            });
        }
    }

    private void unanswered(Audit audit, OfficeId office, AuditorId auditor) {
        CallId call = calls.plan(new NewCall(audit.id(), office, fixture.scenario(audit.id()), auditor, null))
                .call()
                .id();
        Instant morning = AuditFixture.noon().minus(Duration.ofHours(3));
        calls.attempt(call, new Attempt(morning, AttemptOutcome.BUSY));
        calls.attempt(call, new Attempt(morning.plus(Duration.ofHours(1)), AttemptOutcome.NO_ANSWER));
    }

    private ScoredCall call(Audit audit, OfficeId office, AuditorId auditor, Instant at, int seconds) {
        return new ScoredCall(
                office,
                fixture.scenario(audit.id()),
                auditor,
                at,
                seconds,
                null,
                List.of(),
                AuditFixture.scores(1, 1, 5));
    }
}
