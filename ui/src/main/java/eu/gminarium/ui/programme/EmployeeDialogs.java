package eu.gminarium.ui.programme;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.NewEmployee;
import eu.gminarium.programme.staff.NewEmployment;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.programme.staffimport.EmployeeImports;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a new employee, in a unit of an office within the person's reach. */
@Prototype
final class EmployeeDialogs {

    private final Employees employees;
    private final Offices offices;
    private final Units units;
    private final EmployeeImports imports;

    EmployeeDialogs(Employees employees, Offices offices, Units units, EmployeeImports imports) {
        this.employees = employees;
        this.offices = offices;
        this.units = units;
        this.imports = imports;
    }

    EmployeeImports imports() {
        return imports;
    }

    /** The fields of the form; the unit tells the office. */
    record Form(
            String firstName,
            String lastName,
            @Nullable String email,
            @Nullable Unit unit,
            String position,
            @Nullable LocalDate from) {

        NewEmployee toInput() {
            Unit where = Objects.requireNonNull(unit);
            return new NewEmployee(
                    firstName,
                    lastName,
                    email,
                    new NewEmployment(where.office(), where.id(), position, Objects.requireNonNull(from)));
        }
    }

    FormDialog<Form> add(Runnable then) {
        var unit = new ComboBox<Unit>(Texts.t("programme.unit"));
        unit.setItems(own());
        unit.setItemLabelGenerator(each -> each.symbol() + " · " + each.name());
        return new FormDialog<>(Texts.t("programme.employee.add"), Texts.t("programme.add"), Form.class, input -> {
                    var added = employees.add(input.toInput());
                    Notices.success(Texts.t("programme.employee.added", added.fullName()));
                    then.run();
                })
                .required("firstName", new TextField(Texts.t("programme.first-name")))
                .required("lastName", new TextField(Texts.t("programme.last-name")))
                .required("unit", unit)
                .required("position", new TextField(Texts.t("programme.position")))
                .required("from", Dates.picker(Texts.t("programme.employed-from")))
                .field("email", new EmailField(Texts.t("programme.email")));
    }

    private List<Unit> own() {
        OfficeReach reach = Access.current().offices(Resource.EMPLOYEE, Verb.WRITE);
        return offices.list().stream()
                .map(row -> row.office().id())
                .filter(reach::contains)
                .flatMap(office -> units.of(office).stream())
                .toList();
    }
}
