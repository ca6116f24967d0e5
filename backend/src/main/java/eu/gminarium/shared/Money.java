package eu.gminarium.shared;

import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An exact amount of money.
 *
 * @param minorUnits grosze, hellers: the currency's smallest unit, may be negative
 * @param currency ISO 4217
 */
public record Money(long minorUnits, Currency currency) {

    /** @throws ArithmeticException if the amount has more decimals than the currency */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** @throws ArithmeticException on overflow */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be added");
        }
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /** As the API writes it: {@code {"amount": "1477874.80", "currency": "PLN"}}. */
    public Json toJson() {
        return new Json(amount().toPlainString(), currency.getCurrencyCode());
    }

    /**
     * Money in JSON; a text, because a JSON number loses hellers in many programs.
     *
     * @param amount decimal text with the currency's decimals
     * @param currency ISO 4217 code
     */
    @Serdeable
    public record Json(String amount, String currency) {

        private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

        /**
         * The money that was meant.
         *
         * @param field the JSON name under which it stood
         * @throws InvalidField if the amount is no decimal number that the currency has, or the currency is unknown
         */
        public Money toMoney(String field) {
            try {
                if (amount != null && currency != null && AMOUNT.matcher(amount).matches()) {
                    return Money.of(new BigDecimal(amount), Currency.getInstance(currency));
                }
            } catch (ArithmeticException | IllegalArgumentException noSuchMoney) {
                throw InvalidField.of(field, "validation.money");
            }
            throw InvalidField.of(field, "validation.money");
        }
    }
}
