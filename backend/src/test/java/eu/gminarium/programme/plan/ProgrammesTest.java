package eu.gminarium.programme.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProgramTest
class ProgrammesTest {

    private static final LocalDate START = LocalDate.of(2011, 3, 1);
    private static final LocalDate END = LocalDate.of(2013, 2, 28);

    @Inject
    ProgrammeFixture programme;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Programmes programmes;

    private Partnership partnership;

    @BeforeEach
    void partnership() {
        partnership = programme.partnership();
    }

    @Test
    void grantAndOwnContributionMakeTheTotal() {
        Programme created = create(input(Budget.of(pln("1323606.00"), pln("154268.80"), null)));

        Programme kept = programme.asCoordinator(partnership, () -> programmes.get(created.id()));
        assertThat(requireNonNull(kept.budget()).total().toJson()).isEqualTo(new Money.Json("1477874.80", "PLN"));
    }

    @ParameterizedTest(name = "{0} + {1} = {2} is refused at {3}")
    @CsvSource({
        "1323606.00, 154268.80, 1477874.81, total",
        "1323606.00, , 1477874.80, ownContribution",
        ", 154268.80, , grant",
        "-0.01, 1, , grant",
        "1, -0.01, , ownContribution",
        "10000000000000.01, 1, , grant"
    })
    void brokenSumIsRefused(@Nullable String grant, @Nullable String own, @Nullable String total, String field) {
        assertThatThrownBy(() -> Budget.of(money(grant), money(own), money(total)))
                .asInstanceOf(type(InvalidField.class))
                .extracting(refused -> refused.errors().getFirst().field())
                .isEqualTo(field);
    }

    @Test
    void currenciesDoNotMix() {
        Money crowns = Money.of(BigDecimal.ONE, Currency.getInstance("CZK"));

        assertThatThrownBy(() -> Budget.of(pln("1"), crowns, null)).isInstanceOf(InvalidField.class);
    }

    @Test
    void budgetMayBeUnknown() {
        assertThat(create(input(null)).budget()).isNull();
    }

    @Test
    void programmeCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new ProgrammeInput("Name", null, null, null, null, END, START, null))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        Programme created = create(input(null));
        change(created, input(Budget.of(pln("1"), pln("2"), pln("3"))));

        assertThatThrownBy(() -> change(created, input(null))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void programmeOfAnotherPartnershipIsUnknown() {
        Programme created = create(input(null));

        assertThatThrownBy(() -> programme.asCoordinator(programme.partnership(), () -> programmes.get(created.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void leadersReadAndDoNotWrite() {
        create(input(null));

        assertThat(partnerships.as(partnership, Role.LEADER, null, programmes::list))
                .hasSize(1);
        assertThatThrownBy(() -> partnerships.as(partnership, Role.LEADER, null, () -> programmes.create(input(null))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private Programme create(ProgrammeInput input) {
        return programme.asCoordinator(partnership, () -> programmes.create(input));
    }

    private Programme change(Programme from, ProgrammeInput to) {
        return programme.asCoordinator(partnership, () -> programmes.change(from.id(), from.version(), to));
    }

    private static ProgrammeInput input(@Nullable Budget budget) {
        return new ProgrammeInput("Sprawny urząd", " ", null, null, null, START, END, budget);
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : pln(amount);
    }

    private static Money pln(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("PLN"));
    }
}
