package eu.gminarium.ui.register;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.training.cost.Invoice;
import eu.gminarium.training.cost.Invoices;
import eu.gminarium.training.cost.NewInvoice;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The form of an invoice. */
@Prototype
final class InvoiceDialogs {

    private static final int NUMBER_LENGTH = 100;

    private final Invoices invoices;
    private final Sessions sessions;

    InvoiceDialogs(Invoices invoices, Sessions sessions) {
        this.invoices = invoices;
        this.sessions = sessions;
    }

    /** The fields of an invoice. */
    record Form(
            @Nullable Session session,
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal eligible) {

        NewInvoice toInput() {
            return new NewInvoice(
                    Objects.requireNonNull(session).id(),
                    number,
                    Objects.requireNonNull(issuedOn),
                    Objects.requireNonNull(Amounts.money("amount", amount)),
                    Amounts.money("eligible", eligible));
        }
    }

    FormDialog<Form> add(Runnable then) {
        return form("register.invoice.new", form -> {
            Invoice added = invoices.add(form.toInput());
            Notices.success(Texts.t("register.invoice.saved", added.number()));
            then.run();
        });
    }

    FormDialog<Form> change(Invoice invoice, Runnable then) {
        Session session = sessions.get(invoice.session());
        return form("register.invoice.change", form -> {
                    invoices.change(invoice.id(), invoice.version(), form.toInput());
                    Notices.success(Texts.t("register.invoice.saved", form.number()));
                    then.run();
                })
                .read(new Form(
                        session,
                        invoice.number(),
                        invoice.issuedOn(),
                        invoice.amount().amount(),
                        invoice.eligible().amount()));
    }

    void remove(Invoice invoice, Runnable then) {
        Confirm.danger(
                Texts.t("register.invoice.remove.question", invoice.number()),
                Texts.t("register.invoice.remove.consequence"),
                Texts.t("register.remove"),
                () -> {
                    invoices.remove(invoice.id(), invoice.version());
                    Notices.success(Texts.t("register.invoice.removed", invoice.number()));
                    then.run();
                });
    }

    private FormDialog<Form> form(String title, Consumer<Form> save) {
        var number = new TextField(Texts.t("register.invoice.number"));
        number.setMaxLength(NUMBER_LENGTH);
        var eligible = Amounts.field("register.invoice.eligible");
        eligible.setHelperText(Texts.t("register.invoice.eligible.help"));
        return new FormDialog<>(Texts.t(title), Texts.t("register.save"), Form.class, save)
                .required("session", session())
                .required("number", number)
                .required("issuedOn", Dates.picker(Texts.t("register.invoice.issued-on")))
                .required("amount", Amounts.field("register.invoice.amount"))
                .field("eligible", eligible);
    }

    /** The latest first: invoices come soon after a session. */
    private ComboBox<Session> session() {
        List<Session> known = sessions.all().stream()
                .sorted(Comparator.comparing(
                        (Session each) -> each.firstDay().orElse(LocalDate.MAX), Comparator.reverseOrder()))
                .toList();
        var field = new ComboBox<Session>(Texts.t("register.invoice.session"));
        field.setItems(known);
        field.setItemLabelGenerator(
                each -> each.firstDay().map(Texts::date).orElse("–") + " · " + each.trainingTitle());
        return field;
    }
}
