package eu.gminarium.ui.training;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.training.application.GroupApplications;
import eu.gminarium.training.application.GroupEntry;
import eu.gminarium.training.application.NewGroup;
import eu.gminarium.training.session.Session;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Problems;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Set;

/** Putting several people forward at once, and what became of each. */
@Prototype
final class GroupDialogs {

    private final GroupApplications groups;
    private final EmployeeChoice employees;

    GroupDialogs(GroupApplications groups, EmployeeChoice employees) {
        this.groups = groups;
        this.employees = employees;
    }

    FormDialog<GroupForm> putForward(Session session, Runnable then) {
        MultiSelectComboBox<Employee> people = employees.several(Texts.t("procedure.group.people"));
        var mode = new Select<Boolean>();
        mode.setLabel(Texts.t("procedure.group.mode"));
        mode.setItems(false, true);
        mode.setItemLabelGenerator(all -> Texts.t(all ? "procedure.group.mode.all" : "procedure.group.mode.as-many"));
        mode.setValue(false);
        return new FormDialog<>(
                        Texts.t("procedure.group"),
                        Texts.t("procedure.group.action"),
                        GroupForm.class,
                        (GroupForm form) -> result(groups.putForward(form.toInput(session)), then)
                                .open())
                .required("people", people)
                .required("allOrNothing", mode);
    }

    private static Dialog result(List<GroupEntry> entries, Runnable then) {
        var table = new PlainTable(
                Texts.t("procedure.group.result"),
                List.of(Texts.t("training.employee"), Texts.t("training.state"), Texts.t("training.reason")));
        entries.forEach(entry -> {
            var refusal = entry.refusal();
            table.row(
                    entry.name().isEmpty() ? Words.NOTHING : entry.name(),
                    Texts.t("procedure.group.Outcome." + entry.outcome().name()),
                    refusal == null ? "" : Problems.text(refusal));
        });
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.t("procedure.group.result"));
        dialog.add(table);
        dialog.getFooter().add(Buttons.primary("procedure.group.close", dialog::close));
        dialog.addClosedListener(closed -> then.run());
        return dialog;
    }

    /** What the form holds; the people are in the order in which they were chosen. */
    record GroupForm(Set<Employee> people, Boolean allOrNothing) {

        NewGroup toInput(Session session) {
            return new NewGroup(session.id(), people.stream().map(Employee::id).toList(), allOrNothing);
        }
    }
}
