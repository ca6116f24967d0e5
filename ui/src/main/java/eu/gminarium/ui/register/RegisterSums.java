package eu.gminarium.ui.register;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.training.register.RegisterDimension;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.RegisterGroup;
import eu.gminarium.training.register.RegisterTotals;
import eu.gminarium.training.register.TrainingRegister;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The sums of the rows above or below them: figures for the whole, and a table by group. */
final class RegisterSums {

    private static final double MINUTES_IN_HOUR = 60;

    private RegisterSums() {}

    /** What everything adds up to. */
    static Div figures(RegisterTotals totals) {
        return Figure.row(
                new Figure(Texts.integer(totals.participations()), Texts.t("register.total.participations")),
                new Figure(Texts.integer(totals.people()), Texts.t("register.total.people")),
                new Figure(Texts.integer(totals.personDays()), Texts.t("register.total.person-days")),
                new Figure(Texts.integer(totals.teachingHours()), Texts.t("register.total.teaching-hours"))
                        .note(Texts.t("register.hours.note", Texts.number(totals.clockMinutes() / MINUTES_IN_HOUR, 1))),
                new Figure(Texts.money(totals.cost()), Texts.t("register.total.cost"))
                        .note(Texts.t("register.total.invoiced") + " " + Texts.money(totals.invoiced()))
                        .note(Texts.t("register.total.eligible") + " " + Texts.money(totals.eligible())));
    }

    /** The same by a group that one can choose, and how the cost is shared. */
    static Details groups(
            TrainingRegister register,
            RegisterFilter filter,
            RegisterDimension by,
            Consumer<RegisterDimension> change) {
        var choice = new Select<RegisterDimension>();
        choice.setLabel(Texts.t("register.by.label"));
        choice.setItems(RegisterDimension.values());
        choice.setItemLabelGenerator(each -> Texts.t("register.by." + each));
        choice.setValue(by);
        choice.addValueChangeListener(event -> change.accept(event.getValue()));
        var note = new Paragraph(Texts.t("register.sharing"));
        note.addClassName("gm-page-lead");
        return new Details(Texts.t("register.by.label"), choice, table(register, filter, by), note);
    }

    private static LazyList<RegisterGroup> table(
            TrainingRegister register, RegisterFilter filter, RegisterDimension by) {
        List<RegisterGroup> groups = register.totalsBy(filter, by, Texts.locale());
        return LazyList.of(
                        Texts.t("register.summary"),
                        groups,
                        new EmptyState(VaadinIcon.CALC, Texts.t("register.list.empty")))
                .column(
                        Texts.t("register.by." + by),
                        group -> Objects.requireNonNullElseGet(group.label(), () -> Texts.t("register.by.none")))
                .number(
                        Texts.t("register.total.participations"),
                        group -> Texts.integer(group.totals().participations()))
                .number(
                        Texts.t("register.total.people"),
                        group -> Texts.integer(group.totals().people()))
                .number(
                        Texts.t("register.total.person-days"),
                        group -> Texts.integer(group.totals().personDays()))
                .number(
                        Texts.t("register.total.teaching-hours"),
                        group -> Texts.integer(group.totals().teachingHours()))
                .number(
                        Texts.t("register.total.cost"),
                        group -> Texts.money(group.totals().cost()));
    }
}
