package eu.gminarium.training.cost;

import eu.gminarium.shared.Money;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Which costs can be: not negative, in the partnership's currency, the eligible part no more than all. */
final class CostRules {

    private CostRules() {}

    /**
     * @param field under which the whole stands; the part stands under {@code eligible}
     * @throws InvalidField if there is no such cost
     */
    static void check(String field, Money whole, @Nullable Money eligible) {
        check(field, whole);
        if (eligible == null) {
            return;
        }
        check("eligible", eligible);
        if (eligible.minorUnits() > whole.minorUnits()) {
            throw InvalidField.of("eligible", "register.error.eligible");
        }
    }

    private static void check(String field, Money money) {
        if (money.minorUnits() < 0) {
            throw InvalidField.of(field, "validation.PositiveOrZero");
        }
        Currency currency = Scopes.currentPartnership().currency();
        if (!money.currency().equals(currency)) {
            throw InvalidField.of(field, "register.error.currency", currency.getCurrencyCode());
        }
    }
}
