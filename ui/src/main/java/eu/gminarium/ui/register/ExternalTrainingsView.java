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
import eu.gminarium.training.cost.ExternalTraining;
import eu.gminarium.training.cost.ExternalTrainings;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;

/** Trainings outside the shared sessions, which each office enters for its register. */
@Prototype
@Route(value = ":partnership/external-trainings", layout = MainLayout.class)
@NavigationItem(
        key = "nav.external-trainings",
        icon = VaadinIcon.EXTERNAL_LINK,
        order = 28,
        section = "nav.section.trainings")
@ViewPermission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
final class ExternalTrainingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ExternalTrainings trainings;
    private final transient ExternalTrainingDialogs dialogs;

    ExternalTrainingsView(ExternalTrainings trainings, ExternalTrainingDialogs dialogs) {
        super("register.external.title");
        this.trainings = trainings;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        subtitle(t("register.external.lead"));
        var add = new Button(
                t("register.external.new"), click -> dialogs.add(this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(add);
        LazyList<ExternalTraining> list = new LazyList<ExternalTraining>(
                        t("register.external.title"),
                        piece -> trainings.list(piece.offset(), piece.limit()),
                        () -> Math.toIntExact(trainings.count()),
                        new EmptyState(VaadinIcon.EXTERNAL_LINK, t("register.external.empty")))
                .column(t("register.column.person"), ExternalTraining::employeeName)
                .column(t("register.column.unit"), ExternalTraining::unitSymbol)
                .column(t("register.column.date"), ExternalTrainingsView::days)
                .number(t("register.column.days"), training -> Texts.integer(training.days()))
                .column(t("register.column.topic"), ExternalTraining::title)
                .column(t("register.column.provider"), ExternalTraining::provider)
                .number(t("register.column.cost"), training -> Texts.money(training.cost()))
                .column(t("register.column.invoice"), ExternalTraining::invoiceNumber)
                .component(t("register.actions"), this::buttons);
        add(ColumnWidths.set(list, "9rem", "5rem", "7rem", "5.5rem", "12rem", "11rem", "7rem", "7rem", "10rem"));
    }

    private static String days(ExternalTraining training) {
        String first = Texts.date(training.startsOn());
        return training.startsOn().equals(training.endsOn()) ? first : first + " – " + Texts.date(training.endsOn());
    }

    private Component buttons(ExternalTraining training) {
        return new Div(
                InvoicesView.button(
                        "register.change",
                        training.title(),
                        () -> dialogs.change(training, this::show).open()),
                InvoicesView.button("register.remove", training.title(), () -> dialogs.remove(training, this::show)));
    }
}
