package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.need.Need;
import eu.gminarium.training.need.NeedChange;
import eu.gminarium.training.need.NeedPeriodId;
import eu.gminarium.training.need.Needs;
import eu.gminarium.training.need.Priority;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.training.TrainingFields;
import io.micronaut.context.annotation.Prototype;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of a need, for a new one and for changes. */
@Prototype
final class NeedDialogs {

    private static final int REASON_LENGTH = 1000;
    private static final int MOST_PEOPLE = 10_000;

    /** More than any unit has. */
    private static final int UNIT_STAFF = 500;

    private final Needs needs;
    private final Units units;
    private final Employees employees;
    private final TrainingFields fields;

    NeedDialogs(Needs needs, Units units, Employees employees, TrainingFields fields) {
        this.needs = needs;
        this.units = units;
        this.employees = employees;
        this.fields = fields;
    }

    FormDialog<NeedForm> add(NeedPeriodId period, Runnable then) {
        return form("need.new", null, form -> {
            Need added = needs.add(form.toInput(period));
            Notices.success(Texts.t("need.saved", Texts.t(added.topic())));
            then.run();
        });
    }

    FormDialog<NeedForm> change(Need need, Runnable then) {
        Unit unit = reached().stream()
                .filter(each -> each.id().equals(need.unit()))
                .findFirst()
                .orElseThrow();
        Set<EmployeeId> named = need.named().stream().map(Need.Person::id).collect(Collectors.toSet());
        Set<Employee> chosen = staff(unit).stream()
                .filter(person -> named.contains(person.id()))
                .collect(Collectors.toSet());
        return form("need.change.title", need.topicCode(), form -> {
                    needs.change(need.id(), NeedChange.of(form.toInput(need.period()), need.version()));
                    Notices.success(Texts.t("need.saved", Texts.t(need.topic())));
                    then.run();
                })
                .read(new NeedForm(
                        unit,
                        need.topicCode(),
                        chosen.isEmpty() ? Integer.valueOf(need.people()) : null,
                        chosen,
                        need.reason(),
                        need.priority(),
                        need.wantedFrom(),
                        need.wantedTo()));
    }

    void remove(Need need, Runnable then) {
        Confirm.danger(
                Texts.t("need.remove.question"), Texts.t("need.remove.consequence"), Texts.t("need.remove"), () -> {
                    needs.remove(need.id(), need.version());
                    Notices.success(Texts.t("need.removed"));
                    then.run();
                });
    }

    private FormDialog<NeedForm> form(String title, @Nullable String topic, Consumer<NeedForm> save) {
        var who = new MultiSelectComboBox<Employee>(Texts.t("need.employees"));
        who.setItemLabelGenerator(Employee::fullName);
        var people = TrainingFields.number("need.people", 1, MOST_PEOPLE);
        people.setHelperText(Texts.t("need.people.help"));
        return new FormDialog<>(Texts.t(title), Texts.t("need.save"), NeedForm.class, save)
                .required("unitId", unit(who))
                .required("topic", fields.topic(topic))
                .field("people", people)
                .field("employeeIds", who)
                .required("reason", TrainingFields.lines("need.reason", REASON_LENGTH))
                .required("priority", priority())
                .required("wantedFrom", Dates.picker(Texts.t("need.wanted-from")))
                .required("wantedTo", Dates.picker(Texts.t("need.wanted-to")));
    }

    private ComboBox<Unit> unit(MultiSelectComboBox<Employee> who) {
        List<Unit> reached = reached();
        var field = new ComboBox<Unit>(Texts.t("need.unit"));
        field.setItems(reached);
        field.setItemLabelGenerator(unit -> unit.symbol() + " · " + unit.name());
        field.addValueChangeListener(event -> {
            who.clear();
            who.setItems(staff(event.getValue()));
        });
        if (reached.size() == 1) {
            field.setValue(reached.getFirst());
        }
        return field;
    }

    private static Select<Priority> priority() {
        var field = new Select<Priority>();
        field.setLabel(Texts.t("need.priority"));
        field.setItems(Priority.values());
        field.setItemLabelGenerator(value -> Texts.t("need.Priority." + value));
        return field;
    }

    private Set<Employee> staff(@Nullable Unit unit) {
        return unit == null
                ? Set.of()
                : new HashSet<>(employees.list(
                        new EmployeeFilter("", unit.office(), unit.id(), false), Texts.locale(), 0, UNIT_STAFF));
    }

    /** The units for which the person may enter needs: those of the office, and those that they head. */
    private List<Unit> reached() {
        Access access = Access.current();
        OfficeReach reach = access.offices(Resource.NEED, Verb.WRITE);
        EmployeeId self = access.employee();
        return access.grants().stream()
                .map(Grant::office)
                .filter(Objects::nonNull)
                .distinct()
                .map(units::of)
                .flatMap(Collection::stream)
                .filter(unit -> reach.contains(unit.office()) || heads(unit, self))
                .toList();
    }

    private static boolean heads(Unit unit, @Nullable EmployeeId self) {
        return self != null && (self.equals(unit.head()) || self.equals(unit.deputy()));
    }
}
