package eu.gminarium.ui.register;

import com.vaadin.flow.component.combobox.ComboBox;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.ui.common.Texts;

/** A field that finds an employee within reach by typing, also one who has left. */
public final class EmployeeField {

    private EmployeeField() {}

    public static ComboBox<Employee> of(Employees employees, String label) {
        var field = new ComboBox<Employee>(label);
        field.setItems(
                query -> employees
                        .list(filter(query.getFilter().orElse("")), Texts.locale(), query.getOffset(), query.getLimit())
                        .stream(),
                query ->
                        Math.toIntExact(employees.count(filter(query.getFilter().orElse("")))));
        field.setItemLabelGenerator(
                person -> person.fullName() + " · " + person.unitSymbol() + ", " + person.position());
        return field;
    }

    private static EmployeeFilter filter(String typed) {
        return new EmployeeFilter(typed, null, null, true);
    }
}
