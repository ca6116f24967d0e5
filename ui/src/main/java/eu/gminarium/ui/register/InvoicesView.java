package eu.gminarium.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.cost.Invoice;
import eu.gminarium.training.cost.Invoices;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;

/** Invoices for shared sessions, which the coordinator enters. */
@Prototype
@Route(value = ":partnership/training-invoices", layout = MainLayout.class)
@NavigationItem(key = "nav.training-invoices", icon = VaadinIcon.INVOICE, order = 29, section = "nav.section.trainings")
@ViewPermission(resource = Resource.TRAINING, verb = Verb.WRITE)
final class InvoicesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Invoices invoices;
    private final transient InvoiceDialogs dialogs;

    InvoicesView(Invoices invoices, InvoiceDialogs dialogs) {
        super("register.invoices.title");
        this.invoices = invoices;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        subtitle(t("register.invoices.lead"));
        var add = new Button(
                t("register.invoice.new"), click -> dialogs.add(this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(add);
        LazyList<Invoice> list = new LazyList<Invoice>(
                        t("register.invoices.title"),
                        piece -> invoices.list(piece.offset(), piece.limit()),
                        () -> Math.toIntExact(invoices.count()),
                        new EmptyState(VaadinIcon.INVOICE, t("register.invoices.empty")))
                .column(t("register.invoice.number"), Invoice::number)
                .column(t("register.invoice.issued-on"), invoice -> Texts.date(invoice.issuedOn()))
                .column(t("register.invoice.session"), InvoicesView::session)
                .column(t("register.column.provider"), Invoice::provider)
                .number(t("register.invoice.participants"), invoice -> Texts.integer(invoice.participants()))
                .number(t("register.invoice.amount"), invoice -> Texts.money(invoice.amount()))
                .number(t("register.invoice.eligible"), invoice -> Texts.money(invoice.eligible()))
                .component(t("register.actions"), this::buttons);
        add(ColumnWidths.set(list, "8rem", "7rem", "14rem", "11rem", "6rem", "8rem", "8rem", "10rem"));
    }

    private static String session(Invoice invoice) {
        return (invoice.firstDay() == null ? "–" : Texts.date(invoice.firstDay())) + " · " + invoice.trainingTitle();
    }

    private Component buttons(Invoice invoice) {
        return new Div(
                button(
                        "register.change",
                        invoice.number(),
                        () -> dialogs.change(invoice, this::show).open()),
                button("register.remove", invoice.number(), () -> dialogs.remove(invoice, this::show)));
    }

    static Button button(String key, String what, Runnable click) {
        var button = new Button(Texts.t(key), event -> click.run());
        button.setAriaLabel(Texts.t(key) + ": " + what);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
