package eu.gminarium.training.http;

import eu.gminarium.shared.Money;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A price as the API takes it.
 *
 * @param amount decimal text such as {@code 7200.00}
 * @param currency ISO 4217 code
 */
@Serdeable
record PriceJson(@NotBlank String amount, @NotBlank String currency) {

    /** @throws InvalidField if it is no amount of that currency */
    Money toMoney() {
        try {
            return Money.of(new BigDecimal(amount), Currency.getInstance(currency));
        } catch (IllegalArgumentException | ArithmeticException noMoney) {
            throw InvalidField.of("price", "training.error.money");
        }
    }
}
