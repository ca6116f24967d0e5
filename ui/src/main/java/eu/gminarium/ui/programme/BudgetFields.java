package eu.gminarium.ui.programme;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.common.Texts;
import java.math.BigDecimal;
import java.util.Currency;

/** Grant and own contribution, and their sum, which appears while they are typed; the service adds up again. */
final class BudgetFields {

    private final Currency currency;
    private final BigDecimalField grant;
    private final BigDecimalField own;
    private final BigDecimalField total;

    BudgetFields(Currency currency) {
        this.currency = currency;
        this.grant = amount("programme.grant");
        this.own = amount("programme.own-contribution");
        this.total = amount("programme.total");
        total.setReadOnly(true);
        grant.addValueChangeListener(typed -> add());
        own.addValueChangeListener(typed -> add());
        explain();
    }

    BigDecimalField grant() {
        return grant;
    }

    BigDecimalField own() {
        return own;
    }

    BigDecimalField total() {
        return total;
    }

    private BigDecimalField amount(String key) {
        var field = new BigDecimalField(Texts.t(key));
        field.setLocale(Texts.locale());
        field.setSuffixComponent(new Span(Formats.symbol(currency)));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        return field;
    }

    private void add() {
        BigDecimal first = grant.getValue();
        BigDecimal second = own.getValue();
        total.setValue(first == null || second == null ? null : first.add(second));
        explain();
    }

    private void explain() {
        BigDecimal sum = total.getValue();
        boolean exact = sum != null && sum.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
        total.setHelperText(exact ? "= " + Texts.money(Money.of(sum, currency)) : Texts.t("programme.total.help"));
    }
}
