package eu.gminarium.training.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.register.RegisterFixture;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be entered of costs, and who enters them. */
@ProgramTest
class CostsTest {

    private static final Currency PLN = Currency.getInstance("PLN");
    private static final LocalDate DAY = LocalDate.of(2012, 2, 21);

    @Inject
    TrainingFixture fixture;

    @Inject
    RegisterFixture registers;

    @Inject
    Invoices invoices;

    @Inject
    ExternalTrainings externals;

    private Partnership partnership;
    private TestOffice tworog;
    private TestOffice kalety;
    private SessionId session;

    @BeforeEach
    void schedule() {
        partnership = fixture.partnership();
        tworog = fixture.office(partnership, 1);
        kalety = fixture.office(partnership, 2);
        session = registers.session(partnership, DAY).id();
    }

    @Test
    void invoiceThatCannotBeIsRefusedByItsField() {
        add(invoice(session, "FV 1", 100, null));

        assertRefused("number", () -> add(invoice(session, " FV 1 ", 100, null)));
        assertRefused("session", () -> add(invoice(SessionId.next(), "FV 2", 100, null)));
        assertRefused("amount", () -> add(invoice(session, "FV 2", -1, null)));
        assertRefused("eligible", () -> add(invoice(session, "FV 2", 100, 101L)));
        assertRefused(
                "amount",
                () -> add(new NewInvoice(session, "FV 2", DAY, new Money(1, Currency.getInstance("CZK")), null)));
    }

    @Test
    void invoiceIsChangedAndRemovedByWhoReadTheLatest() {
        Invoice added = add(invoice(session, "FV 1", 100, null));
        assertThat(added.eligible()).isEqualTo(new Money(100, PLN));

        Invoice changed = fixture.asCoordinator(
                partnership, () -> invoices.change(added.id(), added.version(), invoice(session, "FV 1", 90, 50L)));

        assertThat(changed.amount()).isEqualTo(new Money(90, PLN));
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> {
                    invoices.remove(added.id(), added.version());
                    return added;
                }))
                .isInstanceOf(StaleVersion.class);
        fixture.asCoordinator(partnership, () -> {
            invoices.remove(added.id(), changed.version());
            return added;
        });
        assertThat(fixture.asCoordinator(partnership, invoices::count)).isZero();
        assertThatThrownBy(() -> fixture.asOffice(tworog, () -> invoices.add(invoice(session, "FV 9", 1, null))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void externalTrainingThatCannotBeIsRefusedByItsField() {
        EmployeeId own = fixture.employee(tworog);

        assertRefused("employee", () -> addAs(tworog, external(fixture.employee(kalety), DAY, DAY, 1, 100)));
        assertRefused("employee", () -> addAs(tworog, external(own, LocalDate.of(2001, 1, 8), DAY, 1, 100)));
        assertRefused("endsOn", () -> addAs(tworog, external(own, DAY, DAY.minusDays(1), 1, 100)));
        assertRefused("days", () -> addAs(tworog, external(own, DAY, DAY.plusDays(1), 3, 100)));
        assertRefused("cost", () -> addAs(tworog, external(own, DAY, DAY, 1, -1)));
    }

    @Test
    void officeEntersItsOwnExternalTrainingsOnly() {
        ExternalTraining added = addAs(tworog, external(fixture.employee(tworog), DAY, DAY, 1, 45_000));

        assertThat(fixture.asOffice(tworog, () -> externals.list(0, 10))).containsExactly(added);
        assertThat(fixture.asOffice(kalety, externals::count)).isZero();
        assertThatThrownBy(() -> fixture.asOffice(kalety, () -> externals.get(added.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asOffice(kalety, () -> {
                    externals.remove(added.id(), added.version());
                    return added;
                }))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, externals::count))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private static void assertRefused(String field, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.field())
                                .containsExactly(field));
    }

    private Invoice add(NewInvoice input) {
        return fixture.asCoordinator(partnership, () -> invoices.add(input));
    }

    private ExternalTraining addAs(TestOffice office, NewExternalTraining input) {
        return fixture.asOffice(office, () -> externals.add(input));
    }

    private static NewInvoice invoice(SessionId session, String number, long amount, @Nullable Long eligible) {
        return new NewInvoice(
                session, number, DAY, new Money(amount, PLN), eligible == null ? null : new Money(eligible, PLN));
    }

    private static NewExternalTraining external(
            EmployeeId employee, LocalDate startsOn, LocalDate endsOn, int days, long cost) {
        return new NewExternalTraining(
                employee,
                "client-service",
                "Zamówienia publiczne",
                "Ośrodek",
                startsOn,
                endsOn,
                days,
                8,
                new Money(cost, PLN),
                null,
                null,
                null);
    }
}
