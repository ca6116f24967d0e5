package eu.gminarium.ui.training;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;

/** Fields to pick an employee by typing; unit and position tell people of the same name apart. */
@Prototype
final class EmployeeChoice {

    private final Employees employees;

    EmployeeChoice(Employees employees) {
        this.employees = employees;
    }

    /** @param office null for everybody within reach */
    ComboBox<Employee> field(String label, @Nullable OfficeId office) {
        var field = new ComboBox<Employee>(label);
        field.setItems(
                query -> employees
                        .list(
                                filter(query.getFilter().orElse(""), office),
                                Texts.locale(),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> (int) employees.count(filter(query.getFilter().orElse(""), office)));
        field.setItemLabelGenerator(
                person -> person.fullName() + " · " + person.unitSymbol() + ", " + person.position());
        return field;
    }

    /** The same for several people within reach. */
    MultiSelectComboBox<Employee> several(String label) {
        var field = new MultiSelectComboBox<Employee>(label);
        field.setItems(
                query -> employees
                        .list(
                                filter(query.getFilter().orElse(""), null),
                                Texts.locale(),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> (int) employees.count(filter(query.getFilter().orElse(""), null)));
        field.setItemLabelGenerator(
                person -> person.fullName() + " · " + person.unitSymbol() + ", " + person.position());
        return field;
    }

    private static EmployeeFilter filter(String typed, @Nullable OfficeId office) {
        return new EmployeeFilter(typed, office, null, false);
    }
}
