package eu.gminarium.ui.training;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.procedure.Deputy;
import eu.gminarium.training.procedure.OfficeProcedure;
import eu.gminarium.training.procedure.OfficeRules;
import eu.gminarium.training.procedure.ProcedureChange;
import eu.gminarium.training.procedure.ProcedureStep;
import eu.gminarium.training.procedure.Procedures;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of an office's procedure: its steps and its deputies. */
@Prototype
final class ProcedureDialogs {

    private final Procedures procedures;
    private final Employees employees;
    private final EmployeeChoice choice;

    ProcedureDialogs(Procedures procedures, Employees employees, EmployeeChoice choice) {
        this.procedures = procedures;
        this.employees = employees;
        this.choice = choice;
    }

    FormDialog<StepsForm> change(OfficeProcedure procedure, Runnable then) {
        OfficeRules rules = procedure.rules();
        ComboBox<Employee> endorser = colleague("procedure.endorser.field", rules);
        endorser.setHelperText(Texts.t("procedure.endorser.help"));
        ComboBox<Employee> approver = colleague("procedure.approver.field", rules);
        approver.setHelperText(Texts.t("procedure.approver.help"));
        var shown = new StepsForm(
                rules.endorsement(), person(rules.endorser()), rules.approval(), person(rules.approver()));
        return new FormDialog<>(
                        Texts.t("procedure.change.of", procedure.officeName()),
                        Texts.t("procedure.save"),
                        StepsForm.class,
                        (StepsForm form) -> save(procedure, form.toChange(rules, shown), then))
                .field("endorsement", new Checkbox(Texts.t("procedure.endorsement")))
                .field("endorserId", endorser)
                .field("approval", new Checkbox(Texts.t("procedure.approval")))
                .field("approverId", approver)
                .read(shown);
    }

    FormDialog<DeputyForm> addDeputy(OfficeProcedure procedure, Runnable then) {
        OfficeRules rules = procedure.rules();
        var step = new Select<ProcedureStep>();
        step.setLabel(Texts.t("procedure.deputy.step"));
        step.setItems(ProcedureStep.values());
        step.setItemLabelGenerator(value -> Texts.t("procedure.ProcedureStep." + value.name()));
        step.setValue(ProcedureStep.APPROVAL);
        DatePicker from = Dates.picker(Texts.t("procedure.deputy.from"));
        from.setHelperText(Texts.t("procedure.deputy.days.help"));
        return new FormDialog<>(
                        Texts.t("procedure.deputy.add"),
                        Texts.t("procedure.save"),
                        DeputyForm.class,
                        (DeputyForm form) -> save(procedure, with(rules, form.toDeputy()), then))
                .required("step", step)
                .required("employee", colleague("procedure.deputy.employee", rules))
                .required("deputy", colleague("procedure.deputy.deputy", rules))
                .field("from", from)
                .field("to", Dates.picker(Texts.t("procedure.deputy.to")));
    }

    void remove(OfficeProcedure procedure, Deputy deputy) {
        List<Deputy> others = procedure.rules().deputies().stream()
                .filter(other -> !other.equals(deputy))
                .toList();
        ProcedureChange change = ProcedureChange.of(procedure.rules()).with(others);
        procedures.change(procedure.rules().office(), change);
        Notices.success(Texts.t("procedure.deputy.removed"));
    }

    private void save(OfficeProcedure procedure, ProcedureChange change, Runnable then) {
        try {
            procedures.change(procedure.rules().office(), change);
        } catch (InvalidField invalid) {
            throw PaperFields.renamed(invalid);
        }
        Notices.success(Texts.t("procedure.saved", procedure.officeName()));
        then.run();
    }

    private static ProcedureChange with(OfficeRules rules, Deputy deputy) {
        List<Deputy> more = new ArrayList<>(rules.deputies());
        more.add(deputy);
        return ProcedureChange.of(rules).with(more);
    }

    private ComboBox<Employee> colleague(String label, OfficeRules rules) {
        ComboBox<Employee> field = choice.field(Texts.t(label), rules.office());
        field.setClearButtonVisible(true);
        return field;
    }

    /** The person in the list of those whom the signed-in person may see; null for somebody out of reach. */
    private @Nullable Employee person(@Nullable EmployeeId id) {
        if (id == null || !Access.current().may(Resource.EMPLOYEE, Verb.READ)) {
            return null;
        }
        try {
            return employees.get(id);
        } catch (RecordNotFound outOfReach) {
            return null;
        }
    }

    /** What the form of the steps holds. */
    record StepsForm(
            Boolean endorsement,
            @Nullable Employee endorserId,
            Boolean approval,
            @Nullable Employee approverId) {

        /** Whoever was not shown, because they are out of the person's reach, stays unless somebody else is chosen. */
        ProcedureChange toChange(OfficeRules before, StepsForm shown) {
            return new ProcedureChange(
                    endorsement,
                    endorsement ? id(endorserId, shown.endorserId, before.endorser()) : null,
                    approval,
                    approval ? id(approverId, shown.approverId, before.approver()) : null,
                    before.deputies(),
                    before.version());
        }

        private static @Nullable EmployeeId id(
                @Nullable Employee chosen, @Nullable Employee shown, @Nullable EmployeeId before) {
            if (chosen != null) {
                return chosen.id();
            }
            return shown == null ? before : null;
        }
    }

    /** What the form of a deputy holds. */
    record DeputyForm(
            ProcedureStep step,
            Employee employee,
            Employee deputy,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Deputy toDeputy() {
            return new Deputy(step, employee.id(), deputy.id(), from, to);
        }
    }
}
