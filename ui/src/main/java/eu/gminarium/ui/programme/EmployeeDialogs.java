package eu.gminarium.ui.programme;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeChange;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.EndOfEmployment;
import eu.gminarium.programme.staff.NewEmployee;
import eu.gminarium.programme.staff.NewEmployment;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.programme.staffimport.EmployeeImports;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The forms of employees in the offices within the person's reach. */
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

    /** The fields of a new employee; the unit tells the office. */
    record Form(
            String firstName,
            String lastName,
            @Nullable String email,
            @Nullable Unit unitId,
            String position,
            @Nullable LocalDate from) {

        NewEmployee toInput() {
            return new NewEmployee(firstName, lastName, email, place(unitId, position, from));
        }
    }

    FormDialog<Form> add(Runnable then) {
        return new FormDialog<>(Texts.t("programme.employee.add"), Texts.t("programme.add"), Form.class, input -> {
                    var added = employees.add(input.toInput());
                    Notices.success(Texts.t("programme.employee.added", added.fullName()));
                    then.run();
                })
                .required("firstName", new TextField(Texts.t("programme.first-name")))
                .required("lastName", new TextField(Texts.t("programme.last-name")))
                .required("unitId", unit())
                .required("position", new TextField(Texts.t("programme.position")))
                .required("from", Dates.picker(Texts.t("programme.employed-from")))
                .field("email", email());
    }

    /** The fields that are corrected without a new employment. */
    record Data(String firstName, String lastName, @Nullable String email, String position) {}

    FormDialog<Data> change(Employee employee, Runnable then) {
        return new FormDialog<>(Texts.t("programme.employee.change"), Texts.t("programme.save"), Data.class, input -> {
                    EmployeeChange change = new EmployeeChange(
                            input.firstName(), input.lastName(), input.email(), input.position(), employee.version());
                    employees.change(employee.id(), change);
                    saved(then);
                })
                .required("firstName", new TextField(Texts.t("programme.first-name")))
                .required("lastName", new TextField(Texts.t("programme.last-name")))
                .required("position", new TextField(Texts.t("programme.position")))
                .field("email", email())
                .explain(new Paragraph(Texts.t("programme.employee.change.help")))
                .read(new Data(employee.firstName(), employee.lastName(), employee.email(), employee.position()));
    }

    /** Where and from when somebody works. */
    record Place(
            @Nullable Unit unitId,
            String position,
            @Nullable LocalDate from) {}

    FormDialog<Place> move(Employee employee, Runnable then) {
        DatePicker from = Dates.picker(Texts.t("programme.employed-from"));
        LocalDate earliest = employee.employedFrom().plusDays(1);
        from.setMin(earliest);
        Objects.requireNonNull(from.getI18n())
                .setMinErrorMessage(Texts.t("programme.employee.move.earliest", Texts.date(earliest)));
        return new FormDialog<>(Texts.t("programme.employee.move"), Texts.t("programme.save"), Place.class, input -> {
                    employees.employ(
                            employee.id(), place(input.unitId(), input.position(), input.from()), employee.version());
                    saved(then);
                })
                .required("unitId", unit())
                .required("position", new TextField(Texts.t("programme.position")))
                .required("from", from)
                .explain(new Paragraph(Texts.t("programme.employee.move.help")))
                .read(new Place(null, employee.position(), null));
    }

    /** The last day of an employment. */
    record End(@Nullable LocalDate lastDay) {}

    FormDialog<End> end(Employee employee, Runnable then) {
        return new FormDialog<>(
                        Texts.t("programme.employee.end"), Texts.t("programme.employee.end"), End.class, input -> {
                            LocalDate lastDay = Objects.requireNonNull(input.lastDay());
                            employees.endEmployment(employee.id(), new EndOfEmployment(lastDay, employee.version()));
                            saved(then);
                        })
                .explain(new Paragraph(Texts.t("programme.employee.end.help", employee.fullName())))
                .required("lastDay", Dates.picker(Texts.t("programme.employee.last-day")));
    }

    private static NewEmployment place(@Nullable Unit unit, String position, @Nullable LocalDate from) {
        Unit where = Objects.requireNonNull(unit);
        return new NewEmployment(where.office(), where.id(), position, Objects.requireNonNull(from));
    }

    private static void saved(Runnable then) {
        Notices.success(Texts.t("programme.saved"));
        then.run();
    }

    private static EmailField email() {
        var field = new EmailField(Texts.t("programme.email"));
        field.setHelperText(Texts.t("programme.email.help"));
        return field;
    }

    /** A unit of the offices whose staff the person keeps, with the office's name where there are several. */
    private ComboBox<Unit> unit() {
        OfficeReach reach = Access.current().offices(Resource.EMPLOYEE, Verb.WRITE);
        Map<OfficeId, String> names = DistinctNames.of(offices.list().stream()
                .map(OfficeSummary::office)
                .filter(office -> reach.contains(office.id()))
                .toList());
        List<Unit> choice = names.keySet().stream()
                .flatMap(office -> units.of(office).stream())
                .filter(unit -> unit.endedOn() == null)
                .toList();
        var field = new ComboBox<Unit>(Texts.t("programme.unit"));
        field.setItems(choice);
        field.setItemLabelGenerator(unit -> names.size() > 1
                ? names.get(unit.office()) + " · " + UnitDialogs.label(unit)
                : UnitDialogs.label(unit));
        return field;
    }
}
