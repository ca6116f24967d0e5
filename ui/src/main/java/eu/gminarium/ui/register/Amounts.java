package eu.gminarium.ui.register;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.security.Access;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.Texts;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Fields of money in the partnership's currency, and of small whole numbers. */
final class Amounts {

    private Amounts() {}

    static BigDecimalField field(String labelKey) {
        var field = new BigDecimalField(Texts.t(labelKey));
        field.setLocale(Texts.locale());
        field.setSuffixComponent(new Span(currency().getCurrencyCode()));
        return field;
    }

    static IntegerField number(String labelKey, int least, int most) {
        var field = new IntegerField(Texts.t(labelKey));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    /**
     * @param name of the form's field
     * @throws InvalidField if the currency has not so many decimals
     */
    static @Nullable Money money(String name, @Nullable BigDecimal amount) {
        try {
            return amount == null ? null : Money.of(amount, currency());
        } catch (ArithmeticException tooManyDecimals) {
            throw InvalidField.of(name, "validation.money");
        }
    }

    private static Currency currency() {
        return Access.current().requirePartnership().currency();
    }
}
