package eu.gminarium.programme.plan;

import eu.gminarium.shared.Money;
import eu.gminarium.shared.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * A programme's money. Grant + own contribution = total, always.
 *
 * @param grant not negative
 * @param ownContribution what the partners pay themselves; not negative, of the grant's currency
 */
public record Budget(Money grant, Money ownContribution) {

    /** 10¹³ whole units of a currency with two decimals; sums of such amounts stay exact. */
    private static final long MAX_MINOR_UNITS = 1_000_000_000_000_000L;

    public Budget {
        requireAmount("grant", grant);
        requireAmount("ownContribution", ownContribution);
        if (!grant.currency().equals(ownContribution.currency())) {
            throw InvalidField.of(
                    "ownContribution",
                    "programme.error.currency",
                    grant.currency().getCurrencyCode());
        }
    }

    /**
     * The budget of amounts as people enter them.
     *
     * @param total may be left out; if it is given it must be the sum
     * @return null if nothing is known
     * @throws InvalidField if a part is missing, negative, of another currency, or the sum is not the total
     */
    public static @Nullable Budget of(@Nullable Money grant, @Nullable Money ownContribution, @Nullable Money total) {
        if (grant == null && ownContribution == null && total == null) {
            return null;
        }
        if (grant == null || ownContribution == null) {
            throw InvalidField.of(grant == null ? "grant" : "ownContribution", "validation.NotNull");
        }
        Budget budget = new Budget(grant, ownContribution);
        if (total != null && !total.equals(budget.total())) {
            throw InvalidField.of(
                    "total", "programme.error.total", budget.total().amount(), code(budget.total()));
        }
        return budget;
    }

    public Money total() {
        return grant.plus(ownContribution);
    }

    private static void requireAmount(String field, Money money) {
        if (money.minorUnits() < 0) {
            throw InvalidField.of(field, "validation.PositiveOrZero");
        }
        if (money.minorUnits() > MAX_MINOR_UNITS) {
            throw InvalidField.of(field, "programme.error.amount-too-large");
        }
    }

    private static String code(Money money) {
        return money.currency().getCurrencyCode();
    }
}
