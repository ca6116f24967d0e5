package eu.gminarium.ui.programme;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.plan.Budget;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.ProgrammeInput;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The form of a programme. */
@Prototype
final class ProgrammeDialogs {

    private final Programmes programmes;

    ProgrammeDialogs(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The fields of a programme; amounts in its currency. */
    record Form(
            String name,
            @Nullable String goals,
            @Nullable String funding,
            @Nullable String agreementNumber,
            @Nullable LocalDate agreementOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable BigDecimal grant,
            @Nullable BigDecimal ownContribution,
            @Nullable BigDecimal total) {

        static Form of(Programme programme) {
            Budget budget = programme.budget();
            return new Form(
                    programme.name(),
                    programme.goals(),
                    programme.funding(),
                    programme.agreementNumber(),
                    programme.agreementOn(),
                    programme.startsOn(),
                    programme.endsOn(),
                    budget == null ? null : budget.grant().amount(),
                    budget == null ? null : budget.ownContribution().amount(),
                    budget == null ? null : budget.total().amount());
        }

        ProgrammeInput toInput(Currency currency) {
            return new ProgrammeInput(
                    name,
                    goals,
                    funding,
                    agreementNumber,
                    agreementOn,
                    Objects.requireNonNull(startsOn),
                    Objects.requireNonNull(endsOn),
                    Budget.of(
                            money("grant", grant, currency),
                            money("ownContribution", ownContribution, currency),
                            money("total", total, currency)));
        }

        private static @Nullable Money money(String field, @Nullable BigDecimal amount, Currency currency) {
            try {
                return amount == null ? null : Money.of(amount, currency);
            } catch (ArithmeticException tooManyDecimals) {
                throw InvalidField.of(field, "programme.error.decimals", currency.getDefaultFractionDigits());
            }
        }
    }

    FormDialog<Form> create(Consumer<Programme> then) {
        Currency currency = Access.current().requirePartnership().currency();
        return form("programme.programmes.new", currency, input -> {
            Programme created = programmes.create(input.toInput(currency));
            Notices.success(Texts.t("programme.programmes.created", created.name()));
            then.accept(created);
        });
    }

    FormDialog<Form> change(Programme programme, Consumer<Programme> then) {
        Budget budget = programme.budget();
        Currency currency = budget == null
                ? Access.current().requirePartnership().currency()
                : budget.total().currency();
        return form("programme.programmes.change", currency, input -> {
                    Programme changed = programmes.change(programme.id(), programme.version(), input.toInput(currency));
                    Notices.success(Texts.t("programme.saved"));
                    then.accept(changed);
                })
                .read(Form.of(programme));
    }

    private static FormDialog<Form> form(String title, Currency currency, Consumer<Form> save) {
        var goals = new TextArea(Texts.t("programme.goals"));
        goals.setMinRows(3);
        goals.getElement().setAttribute("colspan", "2");
        var money = new BudgetFields(currency);
        return new FormDialog<>(Texts.t(title), Texts.t("programme.save"), Form.class, save)
                .required("name", new TextField(Texts.t("programme.programme")))
                .field("funding", new TextField(Texts.t("programme.funding")))
                .field("goals", goals)
                .field("agreementNumber", new TextField(Texts.t("programme.agreement-number")))
                .field("agreementOn", Dates.picker(Texts.t("programme.agreement-on")))
                .required("startsOn", Dates.picker(Texts.t("programme.starts-on")))
                .required("endsOn", Dates.picker(Texts.t("programme.ends-on")))
                .field("grant", money.grant())
                .field("ownContribution", money.own())
                .field("total", money.total());
    }
}
