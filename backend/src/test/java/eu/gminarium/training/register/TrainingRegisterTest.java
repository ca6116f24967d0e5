package eu.gminarium.training.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.cost.ExternalTrainings;
import eu.gminarium.training.cost.Invoices;
import eu.gminarium.training.cost.NewExternalTraining;
import eu.gminarium.training.cost.NewInvoice;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two sessions of client service, one external training, two offices, three people. */
@ProgramTest
class TrainingRegisterTest {

    private static final Currency PLN = Currency.getInstance("PLN");
    private static final LocalDate SPRING = LocalDate.of(2011, 4, 12);
    private static final LocalDate AUTUMN = LocalDate.of(2012, 10, 9);

    @Inject
    TrainingFixture fixture;

    @Inject
    RegisterFixture registers;

    @Inject
    TrainingRegister register;

    @Inject
    Invoices invoices;

    @Inject
    ExternalTrainings externals;

    private Partnership partnership;
    private TestOffice tworog;
    private TestOffice finance;
    private TestOffice kalety;
    private EmployeeId lukasik;
    private EmployeeId lis;
    private EmployeeId mroz;
    private Session spring;
    private Session autumn;

    @BeforeEach
    void attend() {
        partnership = fixture.partnership();
        tworog = fixture.office(partnership, 1);
        finance = fixture.otherUnit(tworog);
        kalety = fixture.office(partnership, 2);
        lukasik = registers.named(tworog, "Tomasz", "Łukasik");
        lis = registers.named(finance, "Anna", "Lis");
        mroz = registers.named(kalety, "Jan", "Mróz");
        spring = registers.session(partnership, SPRING);
        autumn = registers.session(partnership, AUTUMN);
        registers.attend(tworog, spring, lukasik, Presence.PRESENT);
        registers.attend(finance, spring, lis, Presence.PRESENT);
        registers.attend(kalety, spring, mroz, Presence.PRESENT);
        registers.attend(tworog, autumn, lukasik, Presence.PRESENT);
        registers.attend(kalety, autumn, mroz, Presence.EXCUSED);
    }

    @Test
    void onlyWhoWasPresentStandsInIt() {
        assertThat(asCoordinator(RegisterFilter.ALL))
                .extracting(entry -> entry.person().name(), RegisterEntry::firstDay, RegisterEntry::days)
                .containsExactly(
                        tuple("Łukasik Tomasz", AUTUMN, 1),
                        tuple("Lis Anna", SPRING, 1),
                        tuple("Łukasik Tomasz", SPRING, 1),
                        tuple("Mróz Jan", SPRING, 1));
    }

    @Test
    void rowSaysWhatTheFormAsksFor() {
        RegisterEntry entry = asCoordinator(RegisterFilter.of(2012)).getFirst();

        assertThat(entry.person().unitSymbol()).isEqualTo("OR");
        assertThat(entry.person().position()).isEqualTo("Clerk");
        assertThat(entry.person().officeName()).isEqualTo("Office 1");
        assertThat(entry.training().title()).isEqualTo("At the desk");
        assertThat(entry.training().provider()).isEqualTo("Academy");
        assertThat(entry.teachingHours()).isEqualTo(8);
        assertThat(entry.clockMinutes()).isEqualTo(360);
        assertThat(entry.external()).isFalse();
    }

    @Test
    void priceIsSharedToTheLastGroszWhileThereIsNoInvoice() {
        List<RegisterEntry> shares = asCoordinator(RegisterFilter.of(2011));

        assertThat(shares)
                .extracting(entry -> entry.cost().cost().minorUnits())
                .containsExactlyInAnyOrder(253_334L, 253_333L, 253_333L);
        assertThat(shares)
                .allMatch(entry -> !entry.cost().invoiced() && entry.cost().eligible() == null);
    }

    @Test
    void invoicesReplaceThePriceAndAddUp() {
        invoice(spring, "FV 1/2011", 100_001, null);
        invoice(spring, "FV 2/2011", 50_000, 20_000L);

        List<RegisterEntry> shares = asCoordinator(RegisterFilter.of(2011));
        RegisterTotals totals = totals(RegisterFilter.ALL);

        assertThat(sum(shares)).isEqualTo(150_001);
        assertThat(shares.stream()
                        .map(entry -> entry.cost().eligible())
                        .mapToLong(part -> part == null ? 0 : part.minorUnits())
                        .sum())
                .isEqualTo(120_001);
        assertThat(shares).extracting(entry -> entry.cost().invoiceNumbers()).containsOnly("FV 1/2011, FV 2/2011");
        assertThat(totals.cost()).isEqualTo(new Money(150_001 + 760_000, PLN));
        assertThat(totals.invoiced()).isEqualTo(new Money(150_001, PLN));
        assertThat(totals.eligible()).isEqualTo(new Money(120_001, PLN));
    }

    @Test
    void peopleAndParticipationsAreCountedApart() {
        RegisterTotals totals = totals(RegisterFilter.ALL);

        assertThat(totals.participations()).isEqualTo(4);
        assertThat(totals.people()).isEqualTo(3);
        assertThat(totals.trainings()).isEqualTo(2);
        assertThat(totals.personDays()).isEqualTo(4);
        assertThat(totals.teachingHours()).isEqualTo(32);
        assertThat(totals.clockMinutes()).isEqualTo(4 * 360);
    }

    @Test
    void twoMeetingsOnOneDayAreOneDay() {
        fixture.execute(
                partnership,
                "INSERT INTO training_meeting (id, session_id, held_on, starts_at, ends_at, teaching_hours)"
                        + " VALUES (uuidv7(), ?, ?, '15:00', '16:30', 2)",
                autumn.id().value(),
                AUTUMN);
        fixture.execute(
                partnership,
                "INSERT INTO attendance (id, meeting_id, application_id, presence)"
                        + " SELECT uuidv7(), m.id, a.id, 'PRESENT' FROM training_meeting m"
                        + " JOIN training_application a ON a.session_id = m.session_id"
                        + " WHERE m.starts_at = '15:00' AND a.employee_id = ?",
                lukasik.value());

        RegisterEntry entry = asCoordinator(RegisterFilter.of(2012)).getFirst();

        assertThat(entry.days()).isEqualTo(1);
        assertThat(entry.teachingHours()).isEqualTo(10);
    }

    @Test
    void everyFilterNarrowsRowsCountAndTotalsAlike() {
        fixture.execute(
                partnership,
                "INSERT INTO programme (id, name, starts_on, ends_on) VALUES (?, 'P', DATE '2011-01-01', DATE '2012-12-31')",
                new ProgrammeId(tworog.id().value()).value());
        fixture.execute(
                partnership,
                "UPDATE training SET programme_id = ? WHERE id = ?",
                tworog.id().value(),
                spring.training().value());
        addExternal();

        assertThat(filters().map(this::rows)).containsExactly(5, 4, 4, 3, 3, 3);
        filters().forEach(filter -> {
            List<RegisterEntry> rows = asCoordinator(filter);
            RegisterTotals totals = totals(filter);
            assertThat(totals.participations()).isEqualTo(rows.size());
            assertThat(totals.cost().minorUnits()).isEqualTo(sum(rows));
            assertThat(fixture.asCoordinator(partnership, () -> register.count(filter)))
                    .isEqualTo(rows.size());
            assertThat(asCoordinator(filter.in(RegisterOrder.NAME))).hasSameElementsAs(rows);
        });
    }

    private Stream<RegisterFilter> filters() {
        RegisterOrder order = RegisterOrder.DATE;
        return Stream.of(
                new RegisterFilter(tworog.id(), null, null, null, null, null, order),
                new RegisterFilter(null, tworog.unit(), null, null, null, null, order),
                new RegisterFilter(null, null, "client-service", null, "Academy", null, order),
                new RegisterFilter(null, null, null, new ProgrammeId(tworog.id().value()), null, null, order),
                new RegisterFilter(null, null, "client-service", null, null, 2011, order),
                new RegisterFilter(null, null, null, null, null, 2012, order));
    }

    private int rows(RegisterFilter filter) {
        return asCoordinator(filter).size();
    }

    @ParameterizedTest
    @EnumSource(RegisterDimension.class)
    void groupsAddUpToTheWhole(RegisterDimension dimension) {
        addExternal();

        RegisterTotals whole = totals(RegisterFilter.ALL);
        List<RegisterGroup> groups = fixture.asCoordinator(
                partnership, () -> register.totalsBy(RegisterFilter.ALL, dimension, Languages.POLISH));

        assertThat(groups.stream()
                        .mapToLong(group -> group.totals().participations())
                        .sum())
                .isEqualTo(whole.participations());
        assertThat(groups.stream()
                        .mapToLong(group -> group.totals().cost().minorUnits())
                        .sum())
                .isEqualTo(whole.cost().minorUnits());
    }

    @Test
    void namesStandInTheReadersDictionary() {
        assertThat(asCoordinator(RegisterFilter.of(2011).in(RegisterOrder.NAME)))
                .extracting(entry -> entry.person().name())
                .containsExactly("Lis Anna", "Łukasik Tomasz", "Mróz Jan");
    }

    @Test
    void eachRoleReadsAsFarAsItReaches() {
        assertThat(fixture.asOffice(kalety, () -> people())).containsExactly("Mróz Jan");
        assertThat(fixture.as(finance, Role.HEAD, finance.head(), this::people)).containsExactly("Lis Anna");
        assertThat(fixture.as(tworog, Role.APPROVER, null, this::people)).hasSize(3);
        assertThat(fixture.as(tworog, Role.STAFF, lukasik, this::people))
                .containsOnly("Łukasik Tomasz")
                .hasSize(2);
        assertThat(fixture.as(
                        tworog,
                        Role.STAFF,
                        lukasik,
                        () -> register.totals(RegisterFilter.ALL).people()))
                .isEqualTo(1);
        assertThatThrownBy(() -> fixture.as(tworog, Role.LEADER, null, this::people))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> fixture.as(tworog, Role.AUDITOR, null, this::people))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void coordinatorCountsButDoesNotKnowWhoNeverApplied() {
        addExternal();

        RegisterEntry external = asCoordinator(RegisterFilter.of(2012)).stream()
                .filter(RegisterEntry::external)
                .filter(entry -> entry.person().name() == null)
                .findFirst()
                .orElseThrow();
        assertThat(external.person().employee()).isNull();
        assertThat(external.person().position()).isNull();
        assertThat(external.cost().cost()).isEqualTo(new Money(45_000, PLN));
        assertThat(fixture.asOffice(tworog, this::people)).contains("Nowak Jan");
        assertThat(totals(RegisterFilter.ALL).people()).isEqualTo(4);
    }

    /** Of the deputy, who has never applied, and of somebody who has. */
    private void addExternal() {
        fixture.asOffice(tworog, () -> externals.add(external(tworog.deputy())));
        fixture.asOffice(tworog, () -> externals.add(external(lukasik)));
    }

    private static NewExternalTraining external(EmployeeId employee) {
        return new NewExternalTraining(
                employee,
                "client-service",
                "Zamówienia publiczne",
                "Ośrodek zewnętrzny",
                AUTUMN.plusDays(7),
                AUTUMN.plusDays(8),
                2,
                14,
                new Money(45_000, PLN),
                null,
                null,
                null);
    }

    private List<String> people() {
        return register.list(RegisterFilter.ALL, Languages.POLISH, 0, 100).stream()
                .map(entry -> String.valueOf(entry.person().name()))
                .toList();
    }

    private void invoice(Session session, String number, long amount, @Nullable Long eligible) {
        fixture.asCoordinator(
                partnership,
                () -> invoices.add(new NewInvoice(
                        session.id(),
                        number,
                        SPRING.plusDays(14),
                        new Money(amount, PLN),
                        eligible == null ? null : new Money(eligible, PLN))));
    }

    private List<RegisterEntry> asCoordinator(RegisterFilter filter) {
        return fixture.asCoordinator(partnership, () -> register.list(filter, Languages.POLISH, 0, 100));
    }

    private RegisterTotals totals(RegisterFilter filter) {
        return fixture.asCoordinator(partnership, () -> register.totals(filter));
    }

    private static long sum(List<RegisterEntry> rows) {
        return rows.stream()
                .mapToLong(entry -> entry.cost().cost().minorUnits())
                .sum();
    }
}
