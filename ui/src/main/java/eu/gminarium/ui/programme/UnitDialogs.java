package eu.gminarium.ui.programme;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.EndOfUnit;
import eu.gminarium.programme.staff.NewUnit;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.UnitChange;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forms of an office's units: name, head and deputy. */
@Prototype
final class UnitDialogs {

    private final Units units;
    private final Employees employees;

    UnitDialogs(Units units, Employees employees) {
        this.units = units;
        this.employees = employees;
    }

    /** {@code OR · Wydział Organizacyjny}. */
    static String label(Unit unit) {
        return unit.symbol() + " · " + unit.name();
    }

    FormDialog<NewUnit> add(OfficeId office, Runnable then) {
        return new FormDialog<>(Texts.t("programme.unit.add"), Texts.t("programme.add"), NewUnit.class, input -> {
                    Unit added = units.add(office, input);
                    Notices.success(Texts.t("programme.unit.added", label(added)));
                    then.run();
                })
                .required("symbol", symbol())
                .required("name", new TextField(Texts.t("programme.unit.name")));
    }

    /** The fields of a unit; named like those of the service, so that its refusals find them. */
    record Form(
            String symbol,
            String name,
            @Nullable Employee headId,
            @Nullable Employee deputyId) {

        UnitChange toInput(long version) {
            return new UnitChange(symbol, name, id(headId), id(deputyId), version);
        }

        private static @Nullable EmployeeId id(@Nullable Employee person) {
            return person == null ? null : person.id();
        }
    }

    FormDialog<Form> change(Unit unit, Runnable then) {
        ComboBox<Employee> head = colleague("programme.unit.head", unit.office());
        head.setHelperText(Texts.t("programme.unit.head.help"));
        ComboBox<Employee> deputy = colleague("programme.unit.deputy", unit.office());
        deputy.setHelperText(Texts.t("programme.unit.deputy.help"));
        return new FormDialog<>(Texts.t("programme.unit.change"), Texts.t("programme.save"), Form.class, input -> {
                    units.change(unit.id(), input.toInput(unit.version()));
                    Notices.success(Texts.t("programme.saved"));
                    then.run();
                })
                .required("symbol", symbol())
                .required("name", new TextField(Texts.t("programme.unit.name")))
                .field("headId", head)
                .field("deputyId", deputy)
                .read(new Form(
                        unit.symbol(),
                        unit.name(),
                        person(unit.head(), unit.headName()),
                        person(unit.deputy(), unit.deputyName())));
    }

    /** @param lastDay inclusive */
    record End(LocalDate lastDay) {}

    FormDialog<End> end(Unit unit, Runnable then) {
        return new FormDialog<>(Texts.t("programme.unit.end"), Texts.t("programme.unit.end"), End.class, input -> {
                    units.end(unit.id(), new EndOfUnit(input.lastDay(), unit.version()));
                    Notices.success(Texts.t("programme.saved"));
                    then.run();
                })
                .explain(new Paragraph(Texts.t("programme.unit.end.help", label(unit))))
                .required("lastDay", Dates.picker(Texts.t("programme.unit.last-day")));
    }

    void reopen(Unit unit, Runnable then) {
        units.end(unit.id(), new EndOfUnit(null, unit.version()));
        Notices.success(Texts.t("programme.saved"));
        then.run();
    }

    void remove(Unit unit, Runnable then) {
        Confirm.danger(
                Texts.t("programme.unit.remove.question", label(unit)),
                Texts.t("programme.unit.remove.consequence"),
                Texts.t("programme.remove"),
                () -> {
                    units.remove(unit.id(), unit.version());
                    Notices.success(Texts.t("programme.removed", label(unit)));
                    then.run();
                });
    }

    /** Somebody without a name has left and cannot stay head, so the field starts empty. */
    private @Nullable Employee person(@Nullable EmployeeId id, @Nullable String name) {
        return id == null || name == null ? null : employees.get(id);
    }

    private static TextField symbol() {
        var field = new TextField(Texts.t("programme.unit.symbol"));
        field.setHelperText(Texts.t("programme.unit.symbol.help"));
        return field;
    }

    /** Somebody who works in the office, found by typing. */
    private ComboBox<Employee> colleague(String key, OfficeId office) {
        var field = new ComboBox<Employee>(Texts.t(key));
        field.setItemLabelGenerator(person -> person.fullName() + " · " + person.position());
        field.setClearButtonVisible(true);
        field.setItemsWithFilterConverter(
                query -> employees
                        .list(
                                new EmployeeFilter(query.getFilter().orElse(""), office, null, false),
                                Texts.locale(),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                typed -> typed);
        return field;
    }
}
