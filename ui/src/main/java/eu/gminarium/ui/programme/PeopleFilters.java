package eu.gminarium.ui.programme;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;

/** What narrows the people's list: a typed word, an office or unit where there are several, former people too. */
final class PeopleFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField typed = new TextField(Texts.t("programme.people.search"));
    private final ComboBox<Office> office = new ComboBox<>(Texts.t("programme.office"));
    private final ComboBox<Unit> unit = new ComboBox<>(Texts.t("programme.unit"));
    private final Checkbox former = new Checkbox(Texts.t("programme.people.former"));

    /**
     * @param offices to choose from; no choice is offered of one
     * @param units the same
     */
    PeopleFilters(EmployeeFilter filter, List<Office> offices, List<Unit> units, Consumer<EmployeeFilter> change) {
        addClassName("gm-row");
        typed.setPrefixComponent(VaadinIcon.SEARCH.create());
        typed.setClearButtonVisible(true);
        typed.addClassName("gm-search");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        office.setItems(offices);
        office.setItemLabelGenerator(DistinctNames.among(offices)::apply);
        office.setClearButtonVisible(true);
        office.setVisible(offices.size() > 1);
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitDialogs::label);
        unit.setClearButtonVisible(true);
        unit.setVisible(units.size() > 1);
        show(filter, offices, units);
        typed.addValueChangeListener(event -> change.accept(filter()));
        office.addValueChangeListener(event -> change.accept(filter()));
        unit.addValueChangeListener(event -> change.accept(filter()));
        former.addValueChangeListener(event -> change.accept(filter()));
        add(typed, office, unit, former);
    }

    private void show(EmployeeFilter filter, List<Office> offices, List<Unit> units) {
        typed.setValue(filter.typed());
        offices.stream()
                .filter(each -> each.id().equals(filter.office()))
                .findFirst()
                .ifPresent(office::setValue);
        units.stream()
                .filter(each -> each.id().equals(filter.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        former.setValue(filter.former());
    }

    private EmployeeFilter filter() {
        Office where = office.getValue();
        Unit part = unit.getValue();
        return new EmployeeFilter(
                typed.getValue(),
                where == null ? null : where.id(),
                part == null ? null : part.id(),
                former.getValue());
    }
}
